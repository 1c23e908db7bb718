import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { printedAddresses } from './printed-addresses.ts';

const html = async (source: string) =>
  (
    await markdownToHtml(source, {
      hastPlugins: [printedAddresses(new Map([['/steps/a/#b', '/6.4/']]))],
    })
  ).html;

test('a link prints the short address of its target, each time', async () => {
  const page = await html('[x](/steps/a/#b) [y](/steps/a/#b)');
  assert.equal(page.match(/href="\/steps\/a\/#b" data-address="\/6.4\/"/g)?.length, 2);
});

test('a link to another site prints host and path once, and not what it says itself', async () => {
  const page = await html(
    '[x](https://a.org/p/?q) [y](https://a.org/p/?q) [b.org](https://b.org/)',
  );
  assert.deepEqual(page.match(/data-address="[^"]*"/g), ['data-address="a.org/p/?q"']);
  assert.match(await html('[x](https://a.org/p/?q)'), /data-address/, 'each page begins anew');
});

test('a path speaks for itself, and a link within the page prints nothing', async () => {
  assert.doesNotMatch(await html('[x](/steps/a/#c) [x](#b)'), /data-address/);
});
