import type { Formula } from '../formula.ts';

/** Operations to train a dense network once: six for each parameter and example. */
export const trainingCompute: Formula = {
  parameters: {
    weights: { unit: 'parameters', says: 'weights that every example passes' },
    examples: { unit: 'examples', says: 'examples or tokens seen' },
  },
  lines: [
    {
      name: 'compute',
      says: 'training compute',
      unit: 'FLOP',
      text: '6 FLOP × {weights} × {examples}',
      value: ({ weights = 0, examples = 0 }) => 6 * weights * examples,
    },
  ],
  source: { id: 'brown-2020', at: 'table D.1' },
};

/** Accelerator time for an amount of compute. */
export const acceleratorTime: Formula = {
  parameters: {
    compute: { unit: 'FLOP', says: 'operations' },
    throughput: { unit: 'FLOP/s', says: 'peak throughput of one accelerator' },
    utilization: { unit: '1', says: 'share of the peak that is reached' },
  },
  lines: [
    {
      name: 'time',
      says: 'accelerator time',
      unit: 'hours',
      text: '{compute} ÷ ({throughput} × {utilization})',
      value: ({ compute = 0, throughput = 0, utilization = 0 }) =>
        compute / (throughput * utilization) / 3600,
    },
  ],
  source: { id: 'narayanan-2021', at: 'section 5.1' },
};

/** What an amount of compute costs. */
export const trainingCost: Formula = {
  parameters: {
    ...acceleratorTime.parameters,
    price: { unit: 'USD/hour', says: 'price of one accelerator' },
  },
  lines: [
    ...acceleratorTime.lines,
    {
      name: 'cost',
      says: 'cost',
      unit: 'USD',
      text: '{time} × {price}',
      value: ({ time = 0, price = 0 }) => time * price,
    },
  ],
  source: acceleratorTime.source,
};
