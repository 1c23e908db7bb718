import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atScale } from './at-scale.ts';
import { evaluate, type Numbers } from './evaluate.ts';
import { filledIn } from './quotes.ts';

const NUMBERS: Numbers = {
  inputs: {
    users: { label: 'Daily users', value: 100e6, unit: 'users/day' },
    loads: { label: 'Loads', value: 5, unit: 'requests/user' },
    kept: { label: 'Retention', value: 30, unit: 'days' },
    size: { label: 'Row', value: 1, unit: 'kB' },
  },
  estimates: {
    rate: {
      label: 'Average rate',
      formula: 'averageRate',
      of: { users: 'users', each: 'loads' },
      unit: 'requests/s',
    },
    bytes: {
      label: 'Log',
      formula: 'storage',
      of: { rate: 'rate', size: 'size', retention: 'kept' },
      unit: 'TB',
    },
    rows: { label: 'Rows', formula: 'product', of: ['rate', 'kept'], unit: 'rows' },
  },
  latency: { p50Ms: 3, stages: [{ id: 'rank', name: 'Ranker', p50: 3, p99: 9 }] },
};

const faultsOf = (change: Partial<Numbers['estimates']>) =>
  evaluate({ ...NUMBERS, estimates: { ...NUMBERS.estimates, ...change } as Numbers['estimates'] })
    .faults;

test('estimates follow from inputs, in order, with their units', () => {
  const { quantities, faults } = evaluate(NUMBERS);
  assert.deepEqual(faults, []);
  assert.equal(quantities.get('estimates.rate')?.text, '5,790 requests/s');
  assert.equal(quantities.get('estimates.bytes')?.text, '15 TB');
  assert.equal(quantities.get('estimates.rows')?.text, '15 billion rows');
  assert.equal(quantities.get('latency.rank.p99')?.text, '9 ms');
  assert.equal(quantities.get('latency.total.p50')?.text, '3 ms');
});

test('a changed input changes everything that follows from it', () => {
  const { quantities } = evaluate(NUMBERS, { loads: 10 });
  assert.equal(quantities.get('estimates.rate')?.text, '11,600 requests/s');
  assert.equal(quantities.get('estimates.bytes')?.text, '30 TB');
  assert.equal(quantities.get('inputs.loads')?.text, '10 requests/user');
});

test('the steps show the formula in words and in numbers', () => {
  const [step] = evaluate(NUMBERS).quantities.get('estimates.rate')?.steps ?? [];
  assert.deepEqual(step, {
    says: 'Average rate',
    formula: 'daily users × loads',
    numbers: '100 million users/day × 5 requests/user',
    result: '5,790 requests/s',
  });
});

test('a text is filled with numbers, and what is no name stays', () => {
  const { quantities } = evaluate(NUMBERS);
  assert.equal(
    filledIn('{estimates.rate} of {estimates.none} in {{hexagon}}', quantities),
    '5,790 requests/s of {estimates.none} in {{hexagon}}',
  );
});

test('three scales of one input', () => {
  const [users, rate] = atScale(NUMBERS, 'users', 'rate');
  assert.deepEqual(users?.texts, [
    '10 million users/day',
    '100 million users/day',
    '1 billion users/day',
  ]);
  assert.deepEqual(rate?.texts, ['579 requests/s', '5,790 requests/s', '57,900 requests/s']);
});

test('a wrong unit, an unknown name, a missing or needless parameter are told with their place', () => {
  const storage = NUMBERS.estimates['bytes'];
  assert.ok(storage);
  const wrong = faultsOf({
    bytes: { ...storage, of: { rate: 'rate', size: 'kept', retention: 'kept' } },
  });
  assert.equal(wrong[0]?.path.join('.'), 'estimates.bytes.of.size');
  assert.match(wrong[0]?.message ?? '', /takes B and was given days \(Retention\)/);

  const unit = faultsOf({ bytes: { ...storage, unit: 'days' } });
  assert.match(unit[0]?.message ?? '', /"days" is a wrong unit: the formula gives B/);

  const word = faultsOf({ bytes: { ...storage, unit: 'TB/dya' } });
  assert.equal(word[0]?.unknown?.name, 'dya');

  const unknown = faultsOf({
    bytes: { ...storage, of: { rate: 'rat', size: 'size', retention: 'kept' } },
  });
  assert.equal(unknown[0]?.unknown?.name, 'rat');
  assert.ok(unknown[0]?.unknown?.known.includes('rate'));

  const missing = faultsOf({ bytes: { ...storage, of: { rate: 'rate', size: 'size' } } });
  assert.match(missing[0]?.message ?? '', /lacks "retention"/);

  const needless = faultsOf({
    bytes: { ...storage, of: { rate: 'rate', size: 'size', retention: 'kept', peak: 'loads' } },
  });
  assert.equal(needless[0]?.unknown?.name, 'peak');

  const formula = faultsOf({ bytes: { ...storage, formula: 'storge' } });
  assert.equal(formula[0]?.path.join('.'), 'estimates.bytes.formula');

  const later = faultsOf({
    rate: { label: 'Rate', formula: 'product', of: ['bytes', 'loads'], unit: 'TB' },
  });
  assert.equal(later[0]?.unknown?.name, 'bytes');
});
