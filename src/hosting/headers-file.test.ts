import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from './headers-file.ts';

test('each header stands in one rule only, since two hosts would join or choose', () => {
  const names = headersFile('/notes/').match(/^ {2}[\w-]+(?=: )/gm) ?? [];
  assert.ok(names.length > 5);
  assert.deepEqual(names, [...new Set(names)]);
});

test('no line is longer than Cloudflare reads', () => {
  for (const line of headersFile('/').split('\n')) assert.ok(line.length < 2000);
});
