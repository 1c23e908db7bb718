import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackWords } from './vocabulary.ts';

test('packed words are read back, with how common they are', () => {
  const counts = new Map([
    ['calibrate', 5],
    ['calibrated', 1],
    ['calibration', 4],
    ['overparameterization', 1],
    ['overparameterized', 700],
    ['zero', 2],
  ]);
  const packed = packWords(counts);
  assert.deepEqual(
    [...unpackWords(packed)],
    [
      ['calibrate', 4],
      ['calibrated', 1],
      ['calibration', 4],
      ['overparameterization', 1],
      ['overparameterized', 128],
      ['zero', 2],
    ],
  );
  assert.ok(packed.length < [...counts.keys()].join(' ').length + counts.size);
});

test('words that stand in no order are packed in theirs', () => {
  assert.equal(
    packWords(
      new Map([
        ['tower', 1],
        ['data', 1],
      ]),
    ),
    '0dataA0towerA',
  );
});
