// The table of the README of the R package ErlangC (CRAN, erlangc-cran): 10 erlangs of 180 s calls.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erlangC, leastServers, waitBeyond } from './queue.ts';

test('the probability of waiting is that of the published table', () => {
  for (const [agents, waiting] of [
    [11, 0.6821182],
    [12, 0.4493882],
    [13, 0.2852705],
    [14, 0.1741319],
  ] as const) {
    assert.equal(erlangC(10, agents).toFixed(7), waiting.toFixed(7));
  }
});

test('14 agents are the fewest that answer 80% within 20 s', () => {
  assert.equal((1 - waitBeyond(10, 13, 180, 20)).toFixed(7), '0.7955948');
  assert.equal((1 - waitBeyond(10, 14, 180, 20)).toFixed(5), '0.88835');
  assert.equal(leastServers(10, 180, 20, 0.2), 14);
});

test('a queue whose servers are all busy has no end, and a large one neither overflows nor hangs', () => {
  assert.equal(erlangC(10, 10), 1);
  assert.equal(waitBeyond(12, 10, 1, 1), 1);
  const servers = leastServers(500_000, 0.04, 0.005, 0.01);
  assert.ok(servers > 500_000 && servers < 510_000);
  assert.equal(leastServers(Infinity, 1, 1, 0.01), Infinity);
});
