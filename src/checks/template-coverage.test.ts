import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { templateFaults } from './template-coverage.ts';

const TEMPLATE = '## Step 1: Problem Formulation\n**Costs**\n- Storage\n- Compute';
const page = (body: string) => ({
  file: 'dist/steps/problem-formulation/index.html',
  address: '/steps/problem-formulation/',
  $: cheerio.load(`<main><h1>Step 1: Problem Formulation</h1>${body}</main>`),
});
const messages = (body: string) =>
  templateFaults(TEMPLATE, 't.md', [page(body)]).map(({ line, message }) => `${line} ${message}`);

test('labels and items in order are no fault, whatever stands between', () => {
  assert.deepEqual(
    messages(
      '<p class="group-label">Costs</p><ul><li>Storage</li></ul><p>Why.</p><ul><li>Compute<ul><li>GPU</li></ul></li></ul>',
    ),
    [],
  );
});

test('a missing item is named with its line and what comes nearest', () => {
  const [only, ...others] = messages(
    '<p class="group-label">Costs</p><ul><li>Storages</li><li>Compute</li></ul>',
  );
  assert.deepEqual(others, []);
  assert.match(
    only ?? '',
    /^3 The item "Storage" does not stand on .* nearest there is "Storages"/,
  );
});

test('an item out of order is told apart from a missing one', () => {
  const faults = messages(
    '<p class="group-label">Costs</p><ul><li>Compute</li><li>Storage</li></ul>',
  );
  assert.match(faults.join(), /4 "Compute" stands on .* out of the template's order/);
});

test('a list that lost its marks is a fault', () => {
  const faults = messages(
    '<p class="group-label">Costs</p><p>Storage</p><ul><li>Compute</li></ul>',
  );
  assert.match(faults.join(), /3 The item "Storage"/);
});
