import type { Formula } from '../formula.ts';

/** What machines cost that run all month, 730 hours. */
export const monthlyCost: Formula = {
  parameters: {
    machines: { unit: 'machines', says: 'machines that run all the time' },
    price: { unit: 'USD/hour', says: 'price of one machine' },
  },
  lines: [
    {
      name: 'cost',
      says: 'cost a month',
      unit: 'USD/month',
      text: '{machines} × {price} × 730 hours/month',
      value: ({ machines = 0, price = 0 }) => machines * price * 730,
    },
  ],
  source: { id: 'aws-genai-builder-cost', at: 'section Cost' },
};

/** What a thousand predictions cost. */
export const costPerThousand: Formula = {
  parameters: {
    cost: { unit: 'USD/s', says: 'cost over time' },
    rate: { unit: 'predictions/s', says: 'predictions over time, on average' },
  },
  lines: [
    {
      name: 'each',
      says: 'cost of a thousand',
      unit: 'USD',
      text: '1,000 × {cost} ÷ {rate}',
      value: ({ cost = 0, rate = 1 }) => (1000 * cost) / rate,
    },
  ],
  source: { id: 'aws-genai-builder-cost', at: 'section Cost' },
};
