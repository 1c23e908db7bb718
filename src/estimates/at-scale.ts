import { evaluate, type Numbers } from './evaluate.ts';

/** A quantity at a tenth of the stated scale, at the scale, and at ten times. */
export interface ScaledRow {
  label: string;
  texts: string[];
}

/** The heads of the three columns. */
export const SCALES = ['A tenth', 'As stated', 'Ten times'];

/**
 * What a page's numbers become where one input shrinks and grows.
 *
 * @param of the input's name
 * @param show names of estimates, separated by spaces
 */
export function atScale(numbers: Numbers, of: string, show: string): ScaledRow[] {
  const value = numbers.inputs[of]?.value ?? NaN;
  const columns = [0.1, 1, 10].map(
    (factor) => evaluate(numbers, { [of]: value * factor }).quantities,
  );
  return [`inputs.${of}`, ...show.split(/\s+/).map((name) => `estimates.${name}`)].map((name) => ({
    label: columns[0]?.get(name)?.label ?? name,
    texts: columns.map((quantities) => quantities.get(name)?.text ?? ''),
  }));
}
