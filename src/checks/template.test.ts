import assert from 'node:assert/strict';
import { test } from 'node:test';
import { templateLines } from './template.ts';

test('each line has its kind, its words and its page', () => {
  const lines = templateLines(
    [
      '# Machine Learning System Design Template',
      '---',
      '## Step 2: Metrics Design',
      '### 2.1 Offline Metrics',
      '**Ranking Tasks**',
      '- **Scope**: Which *list*?',
      '1. First',
    ].join('\n'),
  );
  assert.deepEqual(
    lines.map(({ line, kind, text, address }) => [line, kind, text, address]),
    [
      [1, 'heading', 'Machine Learning System Design Template', '/'],
      [3, 'heading', 'Step 2: Metrics Design', '/steps/metrics-design/'],
      [4, 'heading', '2.1 Offline Metrics', '/steps/metrics-design/'],
      [5, 'label', 'Ranking Tasks', '/steps/metrics-design/'],
      [6, 'item', 'Scope: Which list?', '/steps/metrics-design/'],
      [7, 'item', 'First', '/steps/metrics-design/'],
    ],
  );
});

test('a label that carries text is text', () => {
  const [, line] = templateLines('# Best Practices and Tips\n**Strategy**: Start simple');
  assert.equal(line?.kind, 'text');
});

test('a topic is a page of its own', () => {
  const [, heading] = templateLines('## Key Topics and Techniques\n### NLP');
  assert.equal(heading?.address, '/topics/nlp/');
});

test('a heading without a page is an error that names its line', () => {
  assert.throws(() => templateLines('\n## Appendix'), /Line 2 .* Appendix/);
});
