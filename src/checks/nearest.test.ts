import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

test('a slip of the finger finds the value that was meant', () => {
  assert.equal(nearest('recomendation', ['recommendation', 'nlp', 'other']), 'recommendation');
});

test('a value near to nothing finds nothing', () => {
  assert.equal(nearest('kubernetes', ['nlp', 'other']), undefined);
  assert.equal(nearest('anything', []), undefined);
});

test('a hint is the near value, else the few choices, else nothing', () => {
  assert.equal(didYouMean('npl', ['nlp', 'other']), ' Did you mean "nlp"?');
  assert.equal(didYouMean('kubernetes', ['nlp', 'other']), ' It can be: nlp, other.');
  const many = Array.from({ length: 20 }, (_, index) => `section-number-${index}`);
  assert.equal(didYouMean('kubernetes', many), '');
});
