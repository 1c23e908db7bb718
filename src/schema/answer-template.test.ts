// The template that authors copy must hold what it asks of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { evaluate } from '../estimates/evaluate.ts';
import { quotesIn } from '../estimates/quotes.ts';
import { answerSchema } from './answer.ts';

const text = await readFile('content/model-answer.template.mdx', 'utf8');
const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
const { answer, latencyMs } = parse(front) as { answer: unknown; latencyMs: number };
const numbers = answerSchema.parse(answer);

test('its numbers compute, and its text quotes only what there is', () => {
  const { quantities, faults } = evaluate(numbers);
  assert.deepEqual(faults, []);
  const quoted = quotesIn(body);
  assert.ok(quoted.length >= 5);
  for (const name of quoted) assert.ok(quantities.has(name), name);
});

test('its stages add up, and so do its minutes', () => {
  const sum = (share: 'p50' | 'p99') =>
    numbers.latency.stages.reduce((total, stage) => total + stage[share], 0);
  assert.equal(sum('p50'), numbers.latency.p50Ms);
  assert.equal(sum('p99'), latencyMs);
  const minutes = [...body.matchAll(/<Script minutes="(\d+)">/g)].map(([, own]) => Number(own));
  assert.equal(minutes.length, 9);
  assert.equal(
    minutes.reduce((total, own) => total + own, 0),
    45,
  );
});
