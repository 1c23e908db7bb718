import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom, varied, wordsOf } from './variation.ts';

const MDX = `## Metrics {#metrics}

Measure [recall](/steps/metrics-design/#trade-offs) of 500 payments at $p > 25$ <Cite id="elkan-2001" />.

\`\`\`python
print(12 + 30)
\`\`\`
`;

test('words and numbers of prose change, and nothing else does', () => {
  const other = varied(MDX, ['zebra'], randomFrom(1));
  const form =
    /^## Metrics \{#metrics\}\n\nMeasure \[zebra\]\(\/steps\/metrics-design\/#trade-offs\) of \d{3} zebra at \$p > 25\$ <Cite id="elkan-2001" \/>\.\n\n```python\nprint\(12 \+ 30\)\n```\n$/;
  assert.match(other, form);
});

test('the same seed gives the same page, another one another', () => {
  const words = wordsOf(['alpha beta gamma delta epsilon']);
  const page = (seed: number) => varied(MDX, words, randomFrom(seed));
  assert.equal(page(1), page(1));
  assert.notEqual(page(1), page(2));
});
