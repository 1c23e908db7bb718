import { parseUnit } from './units.ts';

/** Significant digits of a number in prose; more would pretend to know more than the inputs do. */
const DIGITS = 3;

/**
 * A number of base units as prose writes it: `17,400 requests/s`, `1.25 TB`, `$310,000/month`, `2.4%`.
 *
 * @param value in base units: seconds, bytes, operations, dollars, or a plain count
 * @param unit the unit to write it in
 */
export function formatQuantity(value: number, unit: string): string {
  const number = value / parseUnit(unit).scale;
  const [above = '', ...below] = unit.split('/');
  const per = below.map((word) => `/${word}`).join('');
  if (above === 'USD') return `$${formatNumber(number)}${per}`;
  if (above === '%') return `${formatNumber(number)}%${per}`;
  if (above === '1') return formatNumber(number) + per;
  return `${formatNumber(number)} ${agreeing(above, number)}${per}`;
}

/** A number with three significant digits: `0.0123`, `17,400`, `5.21 million`. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'unbounded';
  const size = Math.abs(value);
  for (const [name, one] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const) {
    if (size >= one * 0.9995) return `${rounded(value / one)} ${name}`;
  }
  if (size > 0 && size < 1e-4) return value.toExponential(DIGITS - 1);
  return rounded(value);
}

function rounded(value: number): string {
  // A small whole number is short enough to stand as it is.
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return value.toLocaleString('en-US');
  return Number(value.toPrecision(DIGITS)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** `replicas` becomes `replica` where there is one. */
function agreeing(word: string, count: number): string {
  return count === 1 && word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
