import assert from 'node:assert/strict';
import { test } from 'node:test';
import { externalLinks } from './links.ts';

const found = (text: string) => externalLinks('content/a.mdx', text);
const urls = (text: string) => found(text).map(({ url }) => url);

test('an address is found with its line', () => {
  assert.deepEqual(found('One.\n\n[Two](https://example.org/a?b=c#d).'), [
    { url: 'https://example.org/a?b=c#d', file: 'content/a.mdx', line: 3 },
  ]);
});

test('what encloses or ends an address is no part of it', () => {
  const written: [source: string, url: string][] = [
    ['url: https://doi.org/10.1145/1.2', 'https://doi.org/10.1145/1.2'],
    ['url: "https://example.org/"', 'https://example.org/'],
    ['(see https://example.org/a).', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['`https://example.org/a`', 'https://example.org/a'],
    ['[a](https://example.org/Rank_(math))', 'https://example.org/Rank_(math)'],
  ];
  for (const [source, url] of written) assert.deepEqual(urls(source), [url], source);
});

test('links within the site are left to the build', () => {
  assert.deepEqual(urls('[a](/steps/a/#b) and [c](#c)'), []);
});
