import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitting, inSight, limits, zoomed } from './placement.ts';

const stage = { width: 432, height: 832 };
const wide = { width: 800, height: 200 };
const range = limits(wide, stage);

test('a picture that fits is whole and in the middle', () => {
  assert.deepEqual(fitting(wide, stage), { scale: 0.5, x: 16, y: 366 });
});

test('a small picture is not blown up to fill the stage', () => {
  assert.equal(fitting({ width: 10, height: 10 }, stage).scale, 2.5);
});

test('what is under the pointer stays there', () => {
  const before = fitting(wide, stage);
  const at = { x: 100, y: 400 };
  const after = zoomed(before, 3, at, range);
  assert.equal(after.scale, 1.5);
  assert.equal((at.x - after.x) / after.scale, (at.x - before.x) / before.scale);
  assert.equal((at.y - after.y) / after.scale, (at.y - before.y) / before.scale);
});

test('zoom ends at both limits, and the picture does not creep there', () => {
  const whole = fitting(wide, stage);
  assert.deepEqual(zoomed(whole, 0.1, { x: 0, y: 0 }, range), whole);
  assert.equal(zoomed(whole, 1000, { x: 0, y: 0 }, range).scale, range.most);
});

test('a picture smaller than the stage can still be seen at its own size', () => {
  assert.equal(limits({ width: 100, height: 50 }, stage).least, 1);
});

test('no drag loses the picture', () => {
  assert.deepEqual(inSight({ scale: 1, x: 5000, y: -5000 }, wide, stage), {
    scale: 1,
    x: 216,
    y: 216,
  });
  const seen = { scale: 1, x: -300, y: 300 };
  assert.deepEqual(inSight(seen, wide, stage), seen);
});
