import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { baseLinks } from './base-links.ts';
import { columnAlignment } from './column-alignment.ts';
import { features } from './features.ts';
import { groupLabels } from './group-labels.ts';
import { math } from './math.ts';
import { sectionAnchors } from './section-anchors.ts';

const html = async (source: string) =>
  (
    await markdownToHtml(source, {
      features,
      mdastPlugins: [groupLabels],
      hastPlugins: [math, columnAlignment, sectionAnchors, baseLinks('/notes/')],
    })
  ).html;

test('a paragraph that is only bold or only italic is a label, others are not', async () => {
  assert.match(await html('**Costs**'), /<p class="group-label"><strong>/);
  assert.match(await html('*Costs*'), /<p class="group-label group-label-minor"><em>/);
  assert.doesNotMatch(await html('**Costs** of it'), /group-label/);
});

test('links of the site stand under its base, others are left alone', async () => {
  const page = await html('[a](/steps/x/#y) [b](#here) [c](https://example.com/)');
  assert.match(page, /href="\/notes\/steps\/x\/#y"/);
  assert.match(page, /href="#here"/);
  assert.match(page, /href="https:\/\/example.com\/"/);
});

test('a heading keeps its words and its id, with a link beside it', async () => {
  const page = await html('## 6.4 Imbalance {#class-imbalance}');
  assert.match(
    page,
    /<h2 id="class-imbalance">6.4 Imbalance<\/h2>\s*<section-link><a href="#class-imbalance"/,
  );
  assert.match(page, /aria-label="Link to section: 6.4 Imbalance"/);
});

test('formulas become MathML in a line and on their own', async () => {
  const page = await html('In $x$ line\n\n$$\ny\n$$');
  assert.equal(page.match(/<math/g)?.length, 2);
  assert.doesNotMatch(page, /language-math/);
});

test('a column is aligned by a class, because the policy refuses style attributes', async () => {
  const page = await html('| a | b | c |\n| - | :-: | --: |\n| 1 | 2 | 3 |');
  assert.doesNotMatch(page, /style/);
  assert.match(page, /<td>1<\/td>\s*<td class="align-center">2<\/td>\s*<td class="align-right">3</);
});

test('punctuation stays as it was typed', async () => {
  assert.match(
    await html('"student" -- no...'),
    /"student" -- no\.\.\.|&quot;student&quot; -- no\.\.\./,
  );
});
