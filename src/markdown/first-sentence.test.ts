import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from './first-sentence.ts';
import { sectionsOf } from './sections.ts';

const of = (body: string) => firstSentence(sectionsOf(body)[0]?.blocks ?? []);

test('labels, diagrams, code, formulas and former ids stand before the prose', () => {
  const before = [
    '**Costs**',
    '*Minor*',
    '```mermaid caption="No."\nflowchart LR\n```',
    '```python\nprint(1)\n```',
    '$$\nx\n$$',
    '<Formerly id="old" />',
    '- an item',
    '| a | b |\n| - | - |\n| 1 | 2 |',
  ];
  assert.equal(of([...before, 'Say *this* `first`. Then that.'].join('\n\n')), 'Say this first.');
});

test('a citation goes with the space before it', () => {
  assert.equal(of('It fell <Cite id="a" at="table 2" />. Later more.'), 'It fell.');
  assert.equal(of('It fell <Cite id="a" />, then *rose <Cite id="b" />*.'), 'It fell, then rose.');
});

test('abbreviations, initials and decimals do not end a sentence', () => {
  for (const sentence of [
    'Use a tree, e.g. LambdaMART, at first.',
    'As Guo et al. Showed, it drifts.',
    'Batch vs. Online is decided by J. Dean, cf. Table 3.',
    'At 0.5 it costs 2.4 ms.',
    'It asks "would you?" and waits.',
  ]) {
    assert.equal(of(`${sentence} The rest follows.`), sentence);
  }
});

test('a unit or a possessive ends a sentence', () => {
  assert.equal(of('It takes over in 5 s. A driver waits.'), 'It takes over in 5 s.');
  assert.equal(of("Unlike a chatbot's. The unit stays."), "Unlike a chatbot's.");
});

test('a quotation that goes on loses its opening mark, a whole one keeps both', () => {
  assert.equal(of('"I take feed ads. Then I rank."'), 'I take feed ads.');
  assert.equal(of('"Why?" is the question. More.'), '"Why?" is the question.');
});

test('lines of the source are one line, and TeX stays readable', () => {
  assert.equal(of('One\nsentence\nonly.'), 'One sentence only.');
  assert.equal(
    of('Estimate $P(\\text{click} \\mid x)$ and $\\ell\\,h$. Then act.'),
    'Estimate P(click | x) and ell h.',
  );
});

test('a sentence that announces a formula says that something is left out', () => {
  assert.equal(of('Score a pair by its value:\n\n$$\nx\n$$'), 'Score a pair by its value…');
});

test('quotations and asides come before lists, lists and tables only without prose', () => {
  assert.equal(of('- an item\n\n<Aside kind="note">\nMind this. More.\n</Aside>'), 'Mind this.');
  assert.equal(of('- **one** thing\n- two things'), 'one thing. two things.');
  assert.equal(of('| ask | get |\n| - | - |\n| Who? | all |\n| When? | now |'), 'Who? When?');
  assert.equal(of('```python\nprint(1)\n```'), '');
});

test('a long sentence is cut at a word', () => {
  const cut = of(`${'Words, '.repeat(60)}end.`);
  assert.ok(cut.length <= 240);
  assert.match(cut, /Words…$/);
});
