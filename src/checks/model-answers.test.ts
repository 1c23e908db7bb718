// What ends the build of a model answer: one mistake each in a real page, told with its line.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { answerFormFaults } from './answer-form.ts';
import type { Fault } from './fault.ts';
import { numberFaults } from './numbers.ts';
import { provenanceFaults } from './provenance.ts';
import { readContent } from './source.ts';

const PAGE = 'content/questions/fraud-detection.mdx';

let root = '';
let sound = '';

before(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'answers-'));
  await cp('content', path.join(root, 'content'), { recursive: true });
  sound = await readFile(path.join(root, PAGE), 'utf8');
});

after(() => rm(root, { recursive: true }));

/** The faults of the page once a part of it, found by a pattern, is another. */
async function faultsWith(
  pattern: RegExp,
  replacement: string,
): Promise<{ faults: Fault[]; line: number }> {
  const match = pattern.exec(sound);
  assert.ok(match, `The page has nothing like ${pattern}.`);
  await writeFile(path.join(root, PAGE), sound.replace(pattern, replacement));
  const content = await readContent(root);
  const page = content.pages.find(({ file }) => file === PAGE);
  assert.ok(page);
  const faults = [
    ...numberFaults(page, content),
    ...provenanceFaults(page),
    ...answerFormFaults(page),
  ];
  return { faults, line: sound.slice(0, match.index).split('\n').length };
}

const MISTAKES: [string, RegExp, string, RegExp][] = [
  [
    'an input that is missing',
    /(inputs:\n {4})\w+:/,
    '$1somethingElse:',
    /is no input and no estimate above/,
  ],
  [
    'an estimate that is unknown in prose',
    /\{estimates\.\w+\}/,
    '{estimates.nothing}',
    /has no number "estimates\.nothing"/,
  ],
  [
    'a unit that is none',
    /unit: payments\/s/,
    'unit: paymnts/s',
    /"paymnts" in "paymnts\/s" is no unit.*Did you mean "payment"/,
  ],
  [
    'a unit of another kind',
    /(formula: peakRate[\s\S]*?)unit: \S+/,
    '$1unit: GB',
    /"GB" is a wrong unit: the formula gives 1\/s/,
  ],
  [
    'a formula that does not exist',
    /formula: peakRate/,
    'formula: peekRate',
    /no formula "peekRate".*Did you mean "peakRate"/,
  ],
  [
    'a budget that does not add up',
    /(stages:\n[^\n]*p99: )\d+/,
    '$19999',
    /add up to .* ms and latencyMs says/,
  ],
  [
    'a script that is not 45 minutes',
    /<Script minutes="\d+">/,
    '<Script minutes="99">',
    /take \d+ minutes; an interview has 45/,
  ],
  [
    'a claim without provenance',
    /\n<Levels>/,
    '\nIt takes 77 seconds.\n\n<Levels>',
    /"77 seconds" does not say where it comes from/,
  ],
  ['a citation without its place', /(<Cite id="[^"]*") at="[^"]*"/, '$1', /names no place/],
  ['an assumption without a reason', /<Assumed why="[^"]*">/, '<Assumed>', /gives no reason/],
  [
    'a level that is missing',
    /<Level of="senior">/,
    '<Level of="mid">',
    /takes the levels mid, senior, staff/,
  ],
  ['a board that is missing', /board="2"/, '', /takes 3 boards/],
];

test('the page as it is has no fault', async () => {
  assert.deepEqual((await faultsWith(/^/, '')).faults, []);
});

for (const [name, pattern, replacement, message] of MISTAKES) {
  test(`${name} ends the build`, async () => {
    const { faults } = await faultsWith(pattern, replacement);
    const [told] = faults.filter((fault) => message.test(fault.message));
    assert.ok(told, `${JSON.stringify(faults)} lacks ${message}`);
    assert.equal(told.file, PAGE);
    assert.ok(told.line >= 1 && told.line <= sound.split('\n').length + 2);
  });
}

test('a fault names the line on which it stands', async () => {
  const { faults, line } = await faultsWith(/\{estimates\.\w+\}/, '{estimates.nothing}');
  assert.equal(faults[0]?.line, line);
});

test('a board that loses a line of the one before is told', async () => {
  const [, board = ''] = /```mermaid board="1"[^\n]*\n([\s\S]*?)```/.exec(sound) ?? [];
  const line = /\S.* --> [^:\n]*/.exec(board)?.[0] ?? '';
  const at = sound.lastIndexOf(line);
  await writeFile(path.join(root, PAGE), sound.slice(0, at) + sound.slice(at + line.length));
  const content = await readContent(root);
  const page = content.pages.find(({ file }) => file === PAGE);
  assert.ok(page);
  assert.match(answerFormFaults(page)[0]?.message ?? '', /Board 3 lacks what board 2 has/);
});
