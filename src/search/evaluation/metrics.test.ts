import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoresByClass, scoresOf } from './metrics.ts';

const run = (results: string, right: string, name = 'x') => ({
  class: name,
  results: results.split(''),
  right: right.split(''),
});

test('success and reciprocal rank look at the first right result', () => {
  const scores = scoresOf([run('abc', 'a'), run('abc', 'bc'), run('abc', 'z'), run('vwxyza', 'a')]);
  assert.equal(scores.successAt1, 1 / 4);
  assert.equal(scores.successAt5, 2 / 4);
  assert.equal(scores.mrr, (1 + 1 / 2 + 0 + 1 / 6) / 4);
});

test('the gain is 1 where all right results stand first, and discounts later ranks', () => {
  assert.equal(scoresOf([run('ab', 'ba')]).ndcgAt10, 1);
  // The second of two right results is missing: 1 / (1 + 1 / log2(3)).
  assert.equal(scoresOf([run('ax', 'ab')]).ndcgAt10, 1 / (1 + 1 / Math.log2(3)));
  assert.equal(scoresOf([run('0123456789a', 'a')]).ndcgAt10, 0);
});

test('each class has its own means', () => {
  const scores = scoresByClass([run('a', 'a', 'one'), run('a', 'b', 'two')]);
  assert.deepEqual(
    [...scores].map(([name, { mrr }]) => [name, mrr]),
    [
      ['one', 1],
      ['two', 0],
      ['all', 0.5],
    ],
  );
});
