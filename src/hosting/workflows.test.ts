import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';

test('every action is pinned to a commit, with its version beside it', async () => {
  let pinned = 0;
  for await (const file of glob('.github/workflows/*.yml')) {
    const text = await readFile(file, 'utf8');
    assert.ok(parse(text).jobs, file);
    for (const line of text.split('\n').filter((source) => /\buses:/.test(source))) {
      assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
      pinned++;
    }
  }
  assert.ok(pinned > 0);
});
