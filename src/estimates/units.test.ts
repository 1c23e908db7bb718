import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseUnit, parseUnit, sameDimension } from './units.ts';

test('units are products and quotients of known words', () => {
  assert.equal(parseUnit('users/day').scale, 1 / 86_400);
  assert.equal(parseUnit('GB').scale, 1e9);
  assert.equal(parseUnit('Mbit/s').scale, 125_000);
  assert.equal(parseUnit('%').scale, 0.01);
  assert.equal(parseUnit('USD/hour').scale, 1 / 3600);
  assert.equal(baseUnit(parseUnit('TFLOP/s')), 'FLOP/s');
  assert.equal(baseUnit(parseUnit('requests/user')), '1');
  assert.equal(baseUnit(parseUnit('B·B/day/hour')), 'B·B/s/s');
});

test('what is counted has no dimension, and time is not data', () => {
  assert.ok(sameDimension(parseUnit('requests/s'), parseUnit('users/day')));
  assert.ok(!sameDimension(parseUnit('days'), parseUnit('GB')));
  assert.ok(sameDimension(parseUnit('entities'), parseUnit('1')));
});

test('an unknown word is named', () => {
  assert.throws(() => parseUnit('requsts/day'), /"requsts" in "requsts\/day" is no unit/);
});
