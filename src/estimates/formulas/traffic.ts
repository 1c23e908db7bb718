import type { Formula } from '../formula.ts';

/** Requests a second on average, from users a day and requests a user. */
export const averageRate: Formula = {
  parameters: {
    users: { unit: 'users/s', says: 'active users over time' },
    each: { unit: 'requests/user', says: 'requests of one user' },
  },
  lines: [
    {
      name: 'rate',
      says: 'average rate',
      unit: 'requests/s',
      text: '{users} × {each}',
      value: ({ users = 0, each = 0 }) => users * each,
    },
  ],
  source: { id: 'xu-2020', at: 'chapter 2' },
};

/** The rate that the system must bear. */
export const peakRate: Formula = {
  parameters: {
    average: { unit: 'requests/s', says: 'average rate' },
    factor: { unit: '1', says: 'peak over average' },
  },
  lines: [
    {
      name: 'rate',
      says: 'peak rate',
      unit: 'requests/s',
      text: '{average} × {factor}',
      value: ({ average = 0, factor = 0 }) => average * factor,
    },
  ],
  source: { id: 'xu-2020', at: 'chapter 2' },
};

/** Bytes that accumulate over the time for which they are kept. */
export const storage: Formula = {
  parameters: {
    rate: { unit: 'events/s', says: 'records over time' },
    size: { unit: 'B', says: 'size of a record' },
    retention: { unit: 's', says: 'how long a record is kept' },
  },
  lines: [
    {
      name: 'bytes',
      says: 'storage',
      unit: 'B',
      text: '{rate} × {size} × {retention}',
      value: ({ rate = 0, size = 0, retention = 0 }) => rate * size * retention,
    },
  ],
  source: { id: 'beyer-2018', at: 'chapter 12' },
};

/** Bytes a second between two parts of the system. */
export const bandwidth: Formula = {
  parameters: {
    rate: { unit: 'requests/s', says: 'transfers over time' },
    size: { unit: 'B', says: 'size of a transfer' },
  },
  lines: [
    {
      name: 'bandwidth',
      says: 'bandwidth',
      unit: 'B/s',
      text: '{rate} × {size}',
      value: ({ rate = 0, size = 0 }) => rate * size,
    },
  ],
  source: { id: 'beyer-2018', at: 'chapter 12' },
};
