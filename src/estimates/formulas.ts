import type { Formula } from './formula.ts';
import * as evidence from './formulas/evidence.ts';
import * as memory from './formulas/memory.ts';
import * as money from './formulas/money.ts';
import * as serving from './formulas/serving.ts';
import * as traffic from './formulas/traffic.ts';
import * as training from './formulas/training.ts';

/** Every formula that an estimate can name, beside `product` and `quotient`. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  ...traffic,
  ...memory,
  ...training,
  ...serving,
  ...money,
  ...evidence,
};
