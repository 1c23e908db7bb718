import type { Quantity } from './evaluate.ts';

/** How a text names a number of its page: `estimates.peakRate`, `latency.ranker.p99`. */
const NAME = /^(?:inputs|estimates|latency)\.[\w.]+$/;
const IN_TEXT = /\{((?:inputs|estimates|latency)\.[\w.]+)\}/g;

/** Whether an expression between braces names a number of the page. */
export function isQuote(expression: string): boolean {
  return NAME.test(expression.trim());
}

/** The names that a text quotes between braces, as a diagram's source does. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(IN_TEXT)].map(([, name = '']) => name);
}

/** A text with its quotes filled in; one that names nothing stays. */
export function filledIn(text: string, quantities: ReadonlyMap<string, Quantity>): string {
  return text.replace(IN_TEXT, (whole, name: string) => quantities.get(name)?.text ?? whole);
}
