import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { repeatedSentenceFaults } from './repeated-sentences.ts';
import { type PageSource, readContent } from './source.ts';

const page = (file: string, text: string) => {
  const root = mdxToMdast(text);
  const nodes = 'children' in root ? root.children : [];
  return { file, nodes } as unknown as PageSource;
};

const LONG = 'This sentence has a good many words in it, twelve of them at least.';

test('a long sentence on two pages is a fault of the second', () => {
  const [only, ...others] = repeatedSentenceFaults([
    page('a.mdx', `Before. ${LONG} After.`),
    page('b.mdx', `Other.\n\n${LONG.toUpperCase()}`),
  ]);
  assert.deepEqual(others, []);
  assert.equal(only?.file, 'b.mdx');
  assert.equal(only?.line, 3);
  assert.match(only?.message ?? '', /stands in a.mdx too/);
});

test('a short sentence may stand twice, and a heading does not count', () => {
  const pages = ['a.mdx', 'b.mdx'].map((file) => page(file, `## ${LONG}\n\nShort and fine.`));
  assert.deepEqual(repeatedSentenceFaults(pages), []);
});

test('no two pages of the site share a long sentence', async () => {
  const { pages } = await readContent(process.cwd());
  assert.ok(pages.length > 40);
  assert.deepEqual(repeatedSentenceFaults(pages), []);
});
