import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../checks/source.ts';
import { questionSchema } from './question.ts';

const { pages } = await readContent(process.cwd());
const questions = pages
  .filter((page) => page.collection === 'questions')
  .map((page) => ({ slug: page.slug, data: page.frontmatter.document.toJS() as object }));

test('there are thirty question pages, and none lacks a field', () => {
  assert.equal(questions.length, 30);
  for (const { slug, data } of questions) {
    assert.deepEqual(questionSchema.safeParse(data).error?.issues ?? [], [], slug);
  }
});

test('no field may be missing, and none may be added', () => {
  const [complete] = questions;
  assert.ok(complete);
  for (const field of Object.keys(questionSchema.shape)) {
    if (field === 'answer') continue;
    const without: object = Object.fromEntries(
      Object.entries(complete.data).filter(([key]) => key !== field),
    );
    assert.equal(questionSchema.safeParse(without).success, false, `without ${field}`);
  }
  assert.equal(questionSchema.safeParse({ ...complete.data, author: 'me' }).success, false);
});

test('closed fields take no other word, and a latency is a positive number', () => {
  const [complete] = questions;
  for (const wrong of [
    { task: 'clustering' },
    { labels: 'magic' },
    { serving: 'edge' },
    { cadence: 'yearly' },
    { latencyMs: 0 },
    { latencyMs: '200 ms' },
    { references: ['covington-2016'] },
  ]) {
    const data = { ...complete?.data, ...wrong };
    assert.equal(questionSchema.safeParse(data).success, false, JSON.stringify(wrong));
  }
});
