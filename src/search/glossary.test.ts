import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { termSchema } from '../schema/term.ts';
import { readGlossary } from './glossary.ts';
import { nameKey } from './words.ts';

const recorded = new Set(JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as string[]);

test('every term has its fields, names of its own, and a section that explains it', async () => {
  const owners = new Map<string, string>();
  for (const entry of await readGlossary(process.cwd())) {
    const { id, term, aliases, section } = termSchema.parse(entry);
    assert.ok(recorded.has(section), `${id}: ${section}`);
    for (const name of [term, ...aliases]) {
      const owner = owners.get(nameKey(name)) ?? id;
      assert.equal(owner, id, `"${name}" belongs to two terms`);
      owners.set(nameKey(name), id);
    }
  }
});

test('what readers ask in plain words is answered by sections that exist', () => {
  const entries = parse(readFileSync('content/asked.yaml', 'utf8')) as { section: string }[];
  for (const { section } of entries) assert.ok(recorded.has(section), section);
});

test('the queries by which search is judged name sections that exist', () => {
  const lines = readFileSync('e2e/search-queries.tsv', 'utf8').trim().split('\n').slice(1);
  for (const [index, line] of lines.entries()) {
    const [, , sections = ''] = line.split('\t');
    for (const section of sections.split(' ')) {
      assert.ok(recorded.has(section), `line ${index + 2}: ${section}`);
    }
  }
});
