import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HELD_OUT, QUERIES, readQueries } from './queries.ts';

test('the queries by which search is judged name sections that exist, and none stands twice', async () => {
  const recorded = new Set(JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as string[]);
  for (const file of [QUERIES, HELD_OUT]) {
    const queries = await readQueries(file);
    for (const { text, right } of queries) {
      for (const section of right) assert.ok(recorded.has(section), `${file}, ${text}: ${section}`);
    }
    assert.equal(new Set(queries.map(({ text }) => text)).size, queries.length);
  }
});
