import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsOf } from './bars.ts';

test('bars touch each other, and those of the whole budget fill the width', () => {
  const stages = [
    { id: 'a', name: 'A', p50: 1, p99: 10 },
    { id: 'b', name: 'B', p50: 2, p99: 10 },
    { id: 'c', name: 'C', p50: 3, p99: 10 },
  ];
  const bars = barsOf(stages, 'p99', 30);
  assert.deepEqual(bars, [
    { from: 0, width: 333 },
    { from: 333, width: 334 },
    { from: 667, width: 333 },
  ]);
  assert.equal(barsOf(stages, 'p50', 30).at(-1)?.width, 100);
});
