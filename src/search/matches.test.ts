import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './matches.ts';
import { stemsOf } from './words.ts';

const found = (text: string, ...asked: string[]) =>
  matches(text, asked.map(stemsOf)).map((word) => word.text);

test('a word is marked in every form, and in a compound', () => {
  assert.deepEqual(found('Imbalances; class-imbalance, balance', 'imbalance'), [
    'Imbalances',
    'class-imbalance',
  ]);
});

test('of another name no word is marked alone', () => {
  assert.deepEqual(found('skewed data, then data that skews, skewed data.', 'skewed data'), [
    'skewed',
    'data',
    'skewed',
    'data',
  ]);
  assert.deepEqual(found('Data was skewed.', 'skewed data'), []);
});
