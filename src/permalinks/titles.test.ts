import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTitle, markdownLink } from './titles.ts';

test('a numbered heading speaks for itself, another names its page', () => {
  assert.equal(linkTitle('Model Development', '6.4 Class Imbalance'), '6.4 Class Imbalance');
  assert.equal(linkTitle('Fraud detection', 'Metrics'), 'Fraud detection: Metrics');
  assert.equal(linkTitle(undefined, 'Guide'), 'Guide');
});

test('a Markdown link survives the signs of Markdown in a title', () => {
  assert.equal(
    markdownLink('pass^8 [a] *b*', 'https://x.org/#y'),
    '[pass^8 \\[a\\] \\*b\\* — Nine Steps](https://x.org/#y)',
  );
});
