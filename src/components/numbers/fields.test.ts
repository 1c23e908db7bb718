import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedInputs, readField, withChanges } from './fields.ts';

const inputs = {
  users: { label: 'Users', value: 100e6, unit: 'users/day', most: 8e9 },
  share: { label: 'Share', value: 5, unit: '%', least: 1, most: 100 },
};

test('a field takes numbers as people write them', () => {
  assert.equal(readField('2e8', inputs.users), 2e8);
  assert.equal(readField(' 200,000,000 ', inputs.users), 2e8);
  assert.equal(readField('2.5', inputs.share), 2.5);
});

test('what is no number, or makes no sense, is told to the reader', () => {
  for (const text of ['', 'many', '1e999', '0x']) {
    assert.match(String(readField(text, inputs.users)), /Enter a number/, text);
  }
  assert.equal(readField('-1', inputs.users), 'Enter 0 users/day or more.');
  assert.equal(readField('101', inputs.share), 'Enter 100 % or less.');
});

test('an address holds what differs from the page, and nothing that makes no sense', () => {
  assert.deepEqual(changedInputs('?users=2e8&share=5', inputs), { users: 2e8 });
  assert.deepEqual(changedInputs('?users=x&share=900&other=1', inputs), {});
  assert.equal(
    withChanges('?depth=two&share=7', inputs, { users: 2e8 }),
    '?depth=two&users=200000000',
  );
  assert.equal(withChanges('?share=7', inputs, {}), '');
});
