import type { Stage } from '../../estimates/evaluate.ts';

/** A stage's bar, in thousandths of the whole budget. */
export interface Bar {
  from: number;
  width: number;
}

/**
 * The stages one after another.
 *
 * @param whole the milliseconds that fill the width
 */
export function barsOf(stages: readonly Stage[], share: 'p50' | 'p99', whole: number): Bar[] {
  let passed = 0;
  return stages.map((stage) => {
    const from = Math.round((passed / whole) * 1000);
    passed += stage[share];
    return { from, width: Math.round((passed / whole) * 1000) - from };
  });
}
