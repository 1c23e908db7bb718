import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Kept, removeUnused } from './kept.ts';

let root = '';
let made = 0;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'kept-'));
  made = 0;
  await mkdir(path.join(root, 'src'));
  await mkdir(path.join(root, 'node_modules'));
  await writeFile(path.join(root, 'src/a.ts'), 'one');
  await cp('package.json', path.join(root, 'node_modules/.package-lock.json'));
});

afterEach(() => rm(root, { recursive: true }));

/** What a new process gets for a source; counts how often it had to make it. */
const ask = (source: string) =>
  new Kept(root, 'words').json(source, () => {
    made++;
    return { length: source.length };
  });

const folder = () => path.join(root, '.astro/cache/kept/words');

const files = () => readdir(folder());

test('the same source is made once, another one anew', async () => {
  assert.deepEqual(await ask('abc'), { length: 3 });
  assert.deepEqual(await ask('abc'), { length: 3 });
  assert.equal(made, 1);
  assert.deepEqual(await ask('abcd'), { length: 4 });
  assert.equal(made, 2);
});

test('a change of the code or of what is installed makes everything anew', async () => {
  await ask('abc');
  await writeFile(path.join(root, 'src/a.ts'), 'two');
  await ask('abc');
  assert.equal(made, 2);
  await writeFile(path.join(root, 'node_modules/.package-lock.json'), '{}');
  await ask('abc');
  assert.equal(made, 3);
  await rm(path.join(root, 'node_modules/.package-lock.json'));
  await ask('abc');
  await ask('abc');
  assert.equal(made, 5);
});

test('what is spoiled, cut off or empty is made anew, and then whole', async () => {
  await ask('abc');
  const [name = ''] = await files();
  const file = path.join(folder(), name);
  const whole = await readFile(file);
  for (const broken of [whole.subarray(0, -1), whole.subarray(0, 8), Buffer.alloc(0)]) {
    await writeFile(file, broken);
    assert.deepEqual(await ask('abc'), { length: 3 });
    assert.deepEqual(await readFile(file), whole);
  }
  assert.equal(made, 4);
});

test('what no build has needed since a time is removed', async () => {
  await ask('abc');
  await ask('abcd');
  const old = new Date(Date.now() - 60_000);
  for (const file of await files()) await utimes(path.join(folder(), file), old, old);
  await ask('abc');
  await removeUnused(root, Date.now() - 30_000);
  assert.equal((await files()).length, 1);
  await ask('abc');
  assert.equal(made, 2);
});
