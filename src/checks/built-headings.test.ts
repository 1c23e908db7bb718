import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { builtFacts } from './built-facts.ts';
import { builtHeadingFaults } from './built-headings.ts';

const RECORDED = new Set(['/print/', '/steps/a/', '/steps/a/#b']);

const faults = (address: string, heading: string) => {
  const $ = cheerio.load(`<main>${heading}</main>`, { sourceCodeLocationInfo: true });
  const facts = builtFacts({ file: `dist${address}index.html`, address, $ });
  return builtHeadingFaults(facts, RECORDED);
};

test('a heading needs an id that is recorded', () => {
  assert.deepEqual(faults('/steps/a/', '<h2 id="b">B</h2>'), []);
  assert.match(faults('/steps/a/', '<h2>B</h2>')[0]?.message ?? '', /has no id/);
  assert.match(faults('/steps/a/', '<h2 id="c">C</h2>')[0]?.message ?? '', /is not recorded/);
});

test("the booklet's ids repeat recorded addresses, and no other page's may", () => {
  assert.deepEqual(faults('/print/', '<h2 id="steps/a">A</h2><h3 id="steps/a/b">B</h3>'), []);
  assert.equal(faults('/print/', '<h3 id="steps/a/c">C</h3>').length, 1);
  assert.equal(faults('/steps/a/', '<h3 id="steps/a/b">B</h3>').length, 1);
});
