import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Kept } from '../cache/kept.ts';
import { builtFacts } from './built-facts.ts';
import { builtHeadingFaults } from './built-headings.ts';

const RECORDED = new Set(['/print/', '/steps/a/', '/steps/a/#b']);

const root = await mkdtemp(path.join(os.tmpdir(), 'facts-'));
const kept = new Kept(root, 'facts');
after(() => rm(root, { recursive: true }));

const faults = async (address: string, heading: string) => {
  const html = `<main>${heading}</main>`;
  const facts = await builtFacts({ file: `dist${address}index.html`, address, html }, kept);
  return builtHeadingFaults(facts, RECORDED);
};

test('a heading needs an id that is recorded', async () => {
  assert.deepEqual(await faults('/steps/a/', '<h2 id="b">B</h2>'), []);
  assert.match((await faults('/steps/a/', '<h2>B</h2>'))[0]?.message ?? '', /has no id/);
  assert.match(
    (await faults('/steps/a/', '<h2 id="c">C</h2>'))[0]?.message ?? '',
    /is not recorded/,
  );
});

test("the booklet's ids repeat recorded addresses, and no other page's may", async () => {
  assert.deepEqual(await faults('/print/', '<h2 id="steps/a">A</h2><h3 id="steps/a/b">B</h3>'), []);
  assert.equal((await faults('/print/', '<h3 id="steps/a/c">C</h3>')).length, 1);
  assert.equal((await faults('/steps/a/', '<h3 id="steps/a/b">B</h3>')).length, 1);
});
