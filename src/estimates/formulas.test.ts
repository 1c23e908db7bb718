// Every formula against an example that its source, or another one that is named, works out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../checks/source.ts';
import type { Formula } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { parseUnit } from './units.ts';

/** The results of a formula's lines, by name, in the lines' units. */
function work(name: string, given: Record<string, number>): Record<string, number> {
  const formula: Formula | undefined = FORMULAS[name];
  assert.ok(formula, name);
  assert.deepEqual(Object.keys(given).sort(), Object.keys(formula.parameters).sort());
  const known = { ...given };
  for (const line of formula.lines) known[line.name] = line.value(known);
  return known;
}

function near(actual: number | undefined, expected: number, digits: number) {
  assert.equal(Number(actual?.toPrecision(digits)), Number(expected.toPrecision(digits)));
}

const DAY = 86_400;

/** A formula's name, the source, what it is given there and what comes out. */
const EXAMPLES: [string, string, Record<string, number>, Record<string, [number, number]>][] = [
  [
    'averageRate',
    'xu-2020, chapter 2: 150 million users with 2 posts a day are about 3,500 a second',
    { users: 150e6 / DAY, each: 2 },
    { rate: [3472, 4] },
  ],
  [
    'peakRate',
    'xu-2020, chapter 2: the peak is twice that, about 7,000',
    { average: 3472.2, factor: 2 },
    { rate: [6944, 4] },
  ],
  [
    'storage',
    'beyer-2018, chapter 12: 500,000 queries a second of 2 kB are 86.4 TB a day',
    { rate: 5e5, size: 2e3, retention: DAY },
    { bytes: [86.4e12, 3] },
  ],
  [
    'bandwidth',
    'beyer-2018, chapter 12: 10,000 clicks a second of 2 kB are 20 MB/s',
    { rate: 1e4, size: 2e3 },
    { bandwidth: [20e6, 2] },
  ],
  [
    'tableMemory',
    'dlrm-torchrec: 177,944,275 rows of 128 floats are 91.10 GB (its unit says GiB)',
    { rows: 177_944_275, values: 128, bytes: 4, copies: 1 },
    { memory: [91.107e9, 5] },
  ],
  [
    'flatIndex',
    'milvus-index-explained: a million vectors of 128 floats are 512 MB',
    { vectors: 1e6, dimensions: 128, bytes: 4 },
    { memory: [512e6, 3] },
  ],
  [
    'hnswIndex',
    'opensearch-knn-index: a million vectors of 256 floats with M = 16 are 1.267 GB',
    { vectors: 1e6, dimensions: 256, bytes: 4, links: 16 },
    { memory: [1.267e9, 4] },
  ],
  [
    'ivfPqIndex',
    'milvus-index-explained: a million vectors, 8-byte codes, 2-byte lists, 2,000 lists: 11.0 MB',
    { vectors: 1e6, dimensions: 128, code: 8, key: 2, lists: 2000 },
    { centers: [1.0e6, 2], memory: [11.0e6, 3] },
  ],
  [
    'trainingCompute',
    'brown-2020, table D.1: 174.6 billion parameters, 300 billion tokens: 3.14e23',
    { weights: 174.6e9, examples: 300e9 },
    { compute: [3.14e23, 3] },
  ],
  [
    'acceleratorTime',
    'narayanan-2021, section 5.1: 8 x 175e9 x 300e9 at 140 of 312 TFLOP/s, 1,024 GPUs, 34 days',
    { compute: 8 * 175e9 * 300e9, throughput: 312e12, utilization: 140 / 312 },
    { time: [1024 * 33.9 * 24, 3] },
  ],
  [
    'trainingCost',
    'the same hours at a dollar each',
    { compute: 8 * 175e9 * 300e9, throughput: 312e12, utilization: 140 / 312, price: 1 },
    { cost: [1024 * 33.9 * 24, 3] },
  ],
  [
    'replicasByQueueing',
    'erlangc-cran: 10 erlangs, 80% within 20 s: 14 agents',
    { rate: 100 / 1800, service: 180, lanes: 1, wait: 20, share: 0.2 },
    { busy: [10, 6], needed: [14, 2], replicas: [14, 2] },
  ],
  [
    'utilization',
    'erlangc-cran: 14 agents at 10 erlangs are busy 71.42857% of the time',
    { rate: 100 / 1800, service: 180, lanes: 1, replicas: 14 },
    { share: [71.42857, 7] },
  ],
  [
    'shareWaiting',
    'erlangc-cran: 14 agents answer 88.835% within 20 s',
    { rate: 100 / 1800, service: 180, lanes: 1, replicas: 14, wait: 20 },
    { share: [100 - 88.835, 5] },
  ],
  [
    'acceleratorsByCompute',
    'narayanan-2021, section 5.1 turned round: its 34 days take its 1,024 GPUs',
    {
      rate: 300e9 / (33.93 * DAY),
      compute: 8 * 175e9,
      throughput: 312e12,
      utilization: 140 / 312,
    },
    { accelerators: [1024, 3] },
  ],
  [
    'monthlyCost',
    'aws-genai-builder-cost: 2 addresses at $0.005 an hour are $7.30 a month',
    { machines: 2, price: 0.005 },
    { cost: [7.3, 3] },
  ],
  [
    'costPerThousand',
    'aws-genai-builder-cost: 8,000 requests a day for $12.16 + $4.10',
    { cost: 16.26 / DAY, rate: 8000 / DAY },
    { each: [2.0325, 5] },
  ],
  [
    'labelVolume',
    'openml-42397: 492 of 284,807 payments in two days',
    { rate: 284_807 / (2 * DAY), share: 492 / 284_807 },
    { labels: [246 / DAY, 6] },
  ],
  [
    'sampleSize',
    'kohavi-2009, section 3.2.2: a 20% change of a 5% rate takes 7,600 users',
    { base: 0.05, change: 0.2 },
    { users: [7600, 4] },
  ],
  [
    'sampleSizeOfMean',
    'kohavi-2009, section 3.2: mean $3.75, deviation $30, change 5%: over 409,000 users',
    { spread: 30 / 3.75, change: 0.05 },
    { users: [409_600, 4] },
  ],
  [
    'timeToSignificance',
    'a class project for Udacity (napjon/ds-nd): 685,275 views at 80% of 40,000 a day, 22 days',
    { perArm: 685_275 / 2, arrivals: 40_000 / DAY, share: 0.8 },
    { time: [21.41, 4] },
  ],
  [
    'costThreshold',
    'mlr-cost-sensitive: costs of 1 and 5 give a threshold of 0.1666667',
    { falseAlarm: 1, miss: 5 },
    { threshold: [16.66667, 7] },
  ],
];

for (const [name, source, given, expected] of EXAMPLES) {
  test(`${name}: ${source}`, () => {
    const results = work(name, given);
    for (const [line, [value, digits]] of Object.entries(expected)) {
      near(results[line], value, digits);
    }
  });
}

test('every formula has an example, a source that is listed and units that exist', async () => {
  const { references } = await readContent(process.cwd());
  const listed = references.entries.map(({ id }) => id);
  const shown = EXAMPLES.map(([name]) => name);
  assert.deepEqual(shown.sort(), Object.keys(FORMULAS).sort());
  for (const formula of Object.values(FORMULAS)) {
    assert.ok(formula.source && listed.includes(formula.source.id), formula.source?.id);
    for (const { unit } of [...Object.values(formula.parameters), ...formula.lines]) {
      parseUnit(unit);
    }
  }
});
