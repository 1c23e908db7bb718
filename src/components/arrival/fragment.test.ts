import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentId } from './fragment.ts';

test('a fragment names an id, whatever else stands in it', () => {
  assert.equal(fragmentId(''), '');
  assert.equal(fragmentId('#'), '');
  assert.equal(fragmentId('#class-imbalance'), 'class-imbalance');
  assert.equal(fragmentId('#caf%C3%A9'), 'café');
  assert.equal(fragmentId('#class-imbalance:~:text=focal%20loss'), 'class-imbalance');
  assert.equal(fragmentId('#:~:text=focal'), '');
});

test('a malformed escape stays as it is', () => {
  assert.equal(fragmentId('#%E0%A4%A'), '%E0%A4%A');
});
