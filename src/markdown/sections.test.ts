import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from './sections.ts';

test('a page is cut at its headings, whatever their level', () => {
  const body =
    'Lead.\n\n## 1.1 A `b` {#a}\n\nOne.\n\nTwo.\n\n### Part {#part}\n\n```md\n## no heading\n```\n';
  assert.deepEqual(
    sectionsOf(body).map(({ id, depth, title, blocks }) => [id, depth, title, blocks.length]),
    [
      [undefined, 1, '', 1],
      ['a', 2, '1.1 A b', 2],
      ['part', 3, 'Part', 1],
    ],
  );
});
