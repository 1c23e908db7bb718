import type { Formula } from '../formula.ts';
import { leastServers, waitBeyond } from '../queue.ts';

/**
 * Replicas so that only a small share of requests waits longer than the budget has room for: Erlang
 * C, arrivals at random, service times spread exponentially.
 */
export const replicasByQueueing: Formula = {
  parameters: {
    rate: { unit: 'requests/s', says: 'requests over time' },
    service: { unit: 's', says: 'time that one request holds a lane' },
    lanes: { unit: 'lanes/replica', says: 'requests that a replica serves at once' },
    wait: { unit: 's', says: 'the longest wait that the budget has room for' },
    share: { unit: '1', says: 'share of requests that may wait longer' },
  },
  lines: [
    {
      name: 'busy',
      says: 'lanes busy on average',
      unit: 'lanes',
      text: '{rate} × {service}',
      value: ({ rate = 0, service = 0 }) => rate * service,
    },
    {
      name: 'needed',
      says: 'fewest lanes where {share} at most wait longer than {wait}',
      unit: 'lanes',
      text: 'Erlang C for {busy}, {service}, {wait} and {share}',
      value: ({ busy = 0, service = 0, wait = 0, share = 0 }) =>
        leastServers(busy, service, wait, share),
    },
    {
      name: 'replicas',
      says: 'replicas',
      unit: 'replicas',
      text: '{needed} ÷ {lanes}, rounded up',
      value: ({ needed = 0, lanes = 1 }) => Math.ceil(needed / lanes),
    },
  ],
  source: { id: 'erlangc-cran', at: 'README, example' },
};

/** Share of the lanes that is busy on average, at a number of replicas. */
export const utilization: Formula = {
  parameters: {
    rate: { unit: 'requests/s', says: 'requests over time' },
    service: { unit: 's', says: 'time that one request holds a lane' },
    lanes: { unit: 'lanes/replica', says: 'requests that a replica serves at once' },
    replicas: { unit: 'replicas', says: 'replicas' },
  },
  lines: [
    {
      name: 'share',
      says: 'utilization',
      unit: '%',
      text: '{rate} × {service} ÷ ({lanes} × {replicas})',
      value: ({ rate = 0, service = 0, lanes = 1, replicas = 1 }) =>
        ((rate * service) / (lanes * replicas)) * 100,
    },
  ],
  source: replicasByQueueing.source,
};

/** Share of requests that wait longer than a time, at a number of replicas (Erlang C). */
export const shareWaiting: Formula = {
  parameters: {
    ...utilization.parameters,
    wait: { unit: 's', says: 'the wait' },
  },
  lines: [
    {
      name: 'share',
      says: 'share that waits longer',
      unit: '%',
      text: 'Erlang C for {rate}, {service}, {lanes} × {replicas} and {wait}',
      value: ({ rate = 0, service = 0, lanes = 1, replicas = 1, wait = 0 }) =>
        waitBeyond(rate * service, lanes * replicas, service, wait) * 100,
    },
  ],
  source: replicasByQueueing.source,
};

/** Accelerators for a stream of scores that are limited by arithmetic. */
export const acceleratorsByCompute: Formula = {
  parameters: {
    rate: { unit: 'scores/s', says: 'scores over time' },
    compute: { unit: 'FLOP', says: 'operations a score' },
    throughput: { unit: 'FLOP/s', says: 'peak throughput of one accelerator' },
    utilization: { unit: '1', says: 'share of the peak that is reached' },
  },
  lines: [
    {
      name: 'needed',
      says: 'operations a second',
      unit: 'FLOP/s',
      text: '{rate} × {compute}',
      value: ({ rate = 0, compute = 0 }) => rate * compute,
    },
    {
      name: 'accelerators',
      says: 'accelerators',
      unit: 'accelerators',
      text: '{needed} ÷ ({throughput} × {utilization}), rounded up',
      value: ({ needed = 0, throughput = 1, utilization = 1 }) =>
        Math.ceil(needed / (throughput * utilization)),
    },
  ],
  source: { id: 'narayanan-2021', at: 'section 5.1' },
};
