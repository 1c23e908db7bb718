import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '../estimates/evaluate.ts';
import { shownAnswer } from '../markdown/answers.ts';
import { withDescendants } from '../markdown/descendants.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Answer } from '../schema/answer.ts';
import { format } from './format.ts';
import { plainBlocks } from './plain.ts';

const ANSWER: Answer = {
  inputs: {
    users: { label: 'Daily users', value: 86_400, unit: 'users/day', assumed: 'A round number.' },
    each: {
      label: 'Requests a user',
      value: 3,
      unit: 'requests/user',
      published: { id: 'xu-2020', at: 'chapter 2' },
    },
  },
  estimates: {
    rate: {
      label: 'Average rate',
      formula: 'averageRate',
      of: { users: 'users', each: 'each' },
      unit: 'requests/s',
    },
  },
  latency: {
    p50Ms: 3,
    assumed: 'Measured nowhere.',
    stages: [{ id: 'rank', name: 'Ranker', p50: 3, p99: 9 }],
  },
};

function plain(mdx: string): string {
  const blocks = sectionsOf(mdx).flatMap((section) => section.blocks);
  const nodes = blocks.flatMap(withDescendants);
  const references = new Map();
  const answer = shownAnswer(ANSWER, 9, nodes, references, '/');
  const context = {
    absolute: (path: string) => `https://example.org${path}`,
    page: 'https://example.org/questions/a/',
    references,
    answer,
    quantities: evaluate(answer).quantities,
  };
  return format(blocks.flatMap((block) => plainBlocks(block, context)));
}

test('quotes are the numbers that they name, in text and in diagrams', () => {
  assert.equal(
    plain('At {estimates.rate} of {inputs.each}.'),
    'At 3 requests/s of 3 requests/user.',
  );
  assert.match(
    plain('```mermaid caption="c"\nflowchart TB\n  a["{latency.rank.p99}"]\n```'),
    /a\["9 ms"\]/,
  );
});

test('an assumption says why, and a derived claim how', () => {
  assert.equal(
    plain(
      '<Assumed why="A guess.">Half a minute</Assumed> is <Derived how="30 of 60">half</Derived>.',
    ),
    'Half a minute (assumed: A guess.) is half (30 of 60).',
  );
});

test('the numbers are two tables with their arithmetic', () => {
  assert.equal(
    plain('<Numbers />'),
    [
      '| Input | Value | Where from |',
      '| - | - | - |',
      '| Daily users | 86,400 users/day | Assumed: A round number. |',
      '| Requests a user | 3 requests/user | Published [(xu-2020, chapter 2)](https://example.org/references/#xu-2020) |',
      '',
      '| Result | Value | Arithmetic |',
      '| - | - | - |',
      '| Average rate | 3 requests/s | Average rate = daily users × requests a user = 86,400 users/day × 3 requests/user = 3 requests/s [(xu-2020, chapter 2)](https://example.org/references/#xu-2020) |',
    ].join('\n'),
  );
});

test('scales, budget and claims are counted out', () => {
  assert.match(
    plain('<AtScale of="users" show="rate" />'),
    /Average rate \| 0.3 requests\/s \| 3 requests\/s \| 30 requests\/s/,
  );
  assert.match(plain('<LatencyBudget />'), /\| Sum \| 3 \| 9 \|/);
  assert.equal(
    plain('So: <Assumed why="Because.">This</Assumed>\n\n<Claims />'),
    'So: This (assumed: Because.)\n\n5 claims: 1 published, 1 derived, 3 assumed.\n\n- This: Because.',
  );
});

test('scripts and levels are quotations that say what they are', () => {
  assert.equal(
    plain('<Script minutes="5">\n\nSay it.\n\n<Pause>\n\nWait.\n\n</Pause>\n\n</Script>'),
    '> **In the interview: 5 min**\n>\n> Say it.\n>\n> **Pause**\n>\n> Wait.',
  );
  assert.equal(
    plain(
      '<Levels>\n<Level of="mid">\n\nA.\n\n</Level>\n<RedFlag>\n\nB.\n\n</RedFlag>\n<FollowUp ask="C?">\n\nD.\n\n</FollowUp>\n</Levels>',
    ),
    '> **How it sounds at three levels**\n>\n> **Mid-level**\n>\n> A.\n>\n> **Red flag**\n>\n> B.\n>\n> **Next question: C?**\n>\n> D.',
  );
});
