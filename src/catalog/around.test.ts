import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from './around.ts';

const items = Array.from({ length: 10 }, (_, index) => ({ href: `/${index}/` }));
const near = (href: string, most: number) =>
  around(items, href, most)
    .map((item) => item.href.slice(1, -1))
    .join('');

test('a short list is whole', () => {
  assert.equal(near('/3/', 10), '0123456789');
  assert.equal(near('/3/', 20), '0123456789');
});

test('of a long one stand those around the page, and as many at both ends', () => {
  assert.equal(near('/5/', 4), '3456');
  assert.equal(near('/0/', 4), '0123');
  assert.equal(near('/9/', 4), '6789');
  assert.equal(near('/elsewhere/', 4), '0123');
});
