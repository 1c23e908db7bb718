import type { Formula } from './formula.ts';
import { baseUnit, inverse, parseUnit, times } from './units.ts';

/**
 * The formula of a product of any quantities, or of one quantity divided by the others; undefined
 * for another name. Its unit follows from theirs, and it needs no source.
 *
 * @param units the units of what it takes, in order
 */
export function freeFormula(name: string, units: readonly string[]): Formula | undefined {
  if (name !== 'product' && name !== 'quotient') return undefined;
  const divides = (index: number) => name === 'quotient' && index > 0;
  const parsed = units.map(parseUnit);
  const whole = parsed
    .map((unit, index) => (divides(index) ? inverse(unit) : unit))
    .reduce(times, parseUnit('1'));
  return {
    parameters: Object.fromEntries(
      parsed.map((unit, index) => [String(index), { unit: baseUnit(unit), says: 'a factor' }]),
    ),
    lines: [
      {
        name: 'result',
        says: 'result',
        unit: baseUnit(whole),
        text: parsed.map((_, index) => `{${index}}`).join(name === 'product' ? ' × ' : ' ÷ '),
        value: (known) =>
          parsed.reduce((result, _, index) => {
            const factor = known[index] ?? NaN;
            return divides(index) ? result / factor : result * factor;
          }, 1),
      },
    ],
  };
}
