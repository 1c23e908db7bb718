import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLengths } from './section-lengths.ts';

const heading = (slug: string) => ({ slug, depth: 2, text: slug });
const body = `A lead of many words, which is no section and so counts for none of them at all.

## Longest {#longest}

${'word '.repeat(20)}

- ${'word '.repeat(20)}

## Half {#half}

${'word '.repeat(20)}

## Empty {#empty}
`;

test('a section is as long as its text beside the longest of the page', () => {
  const items = withLengths(['longest', 'half', 'empty'].map(heading), body);
  assert.deepEqual(
    items.map(({ length }) => length),
    [5, 3, 1],
  );
});

test('a heading that the source does not have has no length', () => {
  assert.equal(withLengths([heading('added')], body)[0]?.length, undefined);
});
