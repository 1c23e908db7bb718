import type { Formula } from '../formula.ts';

/** Labels that arrive over time. */
export const labelVolume: Formula = {
  parameters: {
    rate: { unit: 'events/s', says: 'events over time' },
    share: { unit: '1', says: 'share of events with this label' },
  },
  lines: [
    {
      name: 'labels',
      says: 'labels over time',
      unit: 'labels/s',
      text: '{rate} × {share}',
      value: ({ rate = 0, share = 0 }) => rate * share,
    },
  ],
  source: { id: 'openml-42397', at: 'description' },
};

/** Users an arm needs, to see a relative change of a rate with 80% power at 5% significance. */
export const sampleSize: Formula = {
  parameters: {
    base: { unit: '1', says: 'rate in the control' },
    change: { unit: '1', says: 'relative change worth seeing' },
  },
  lines: [
    {
      name: 'variance',
      says: 'variance of one user',
      unit: '1',
      text: '{base} × (1 − {base})',
      value: ({ base = 0 }) => base * (1 - base),
    },
    {
      name: 'delta',
      says: 'absolute change',
      unit: '1',
      text: '{base} × {change}',
      value: ({ base = 0, change = 0 }) => base * change,
    },
    {
      name: 'users',
      says: 'users an arm',
      unit: 'users/arm',
      text: '16 × {variance} ÷ {delta}²',
      value: ({ variance = 0, delta = 1 }) => (16 * variance) / delta ** 2,
    },
  ],
  source: { id: 'kohavi-2009', at: 'section 3.2' },
};

/** Users an arm needs, to see a relative change of a mean with 80% power at 5% significance. */
export const sampleSizeOfMean: Formula = {
  parameters: {
    spread: { unit: '1', says: 'standard deviation over mean' },
    change: { unit: '1', says: 'relative change worth seeing' },
  },
  lines: [
    {
      name: 'users',
      says: 'users an arm',
      unit: 'users/arm',
      text: '16 × ({spread} ÷ {change})²',
      value: ({ spread = 0, change = 1 }) => 16 * (spread / change) ** 2,
    },
  ],
  source: { id: 'kohavi-2009', at: 'section 3.2' },
};

/** How long an experiment with two arms takes to collect its users. */
export const timeToSignificance: Formula = {
  parameters: {
    perArm: { unit: 'users/arm', says: 'users an arm' },
    arrivals: { unit: 'users/s', says: 'new users over time' },
    share: { unit: '1', says: 'share of users in the experiment' },
  },
  lines: [
    {
      name: 'time',
      says: 'time',
      unit: 'days',
      text: '2 arms × {perArm} ÷ ({arrivals} × {share})',
      value: ({ perArm = 0, arrivals = 1, share = 1 }) =>
        (2 * perArm) / (arrivals * share) / 86_400,
    },
  ],
  source: { id: 'kohavi-2009', at: 'section 3.2' },
};

/** The score above which refusing costs less than accepting. */
export const costThreshold: Formula = {
  parameters: {
    falseAlarm: { unit: 'USD', says: 'cost of refusing a good case' },
    miss: { unit: 'USD', says: 'cost of accepting a bad case' },
  },
  lines: [
    {
      name: 'threshold',
      says: 'threshold',
      unit: '%',
      text: '{falseAlarm} ÷ ({falseAlarm} + {miss})',
      value: ({ falseAlarm = 0, miss = 1 }) => (falseAlarm / (falseAlarm + miss)) * 100,
    },
  ],
  source: { id: 'mlr-cost-sensitive', at: 'theoretical thresholding' },
};
