import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { features } from './features.ts';
import { formerAnchors } from './former-anchors.ts';
import { sectionAnchors } from './section-anchors.ts';

test('former ids stand in the heading of their section, in the lead where they are', async () => {
  const source = [
    '<Formerly id="lead" />',
    '## A {#a}',
    'Text.',
    '<Formerly id="one" />',
    '> <Formerly id="two" />',
    '## B {#b}',
  ].join('\n\n');
  const { code } = await mdxToJs(source, {
    features,
    hastPlugins: [sectionAnchors, formerAnchors],
    jsx: true,
  });
  const order = [...code.matchAll(/<_components\.(?:div|h2)|<Formerly id="(\w+)"|id="(a|b)"/g)];
  assert.deepEqual(
    order.map(([found, former, id]) => former ?? id ?? found.replace('<_components.', '')),
    ['lead', 'div', 'one', 'two', 'h2', 'a', 'div', 'h2', 'b'],
  );
});
