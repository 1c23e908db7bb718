import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { hostingFiles } from './committed.ts';

for (const [file, text] of Object.entries(hostingFiles('/'))) {
  test(`${file} is what \`npm run hosting\` would write`, async () => {
    assert.equal(await readFile(file, 'utf8'), text);
  });
}
