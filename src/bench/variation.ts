/** Numbers from 0 to below 1 that are the same on every machine. */
export type Random = () => number;

/** A source of numbers for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some values. */
export function oneOf<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
}

/** Fences, formulas, links, components, code and escapes keep their words. */
const KEPT =
  /(^```[\s\S]*?^```$|^\$\$[\s\S]*?^\$\$$|\$[^$\n]+\$|\]\([^)]*\)|<[^>]*>|`[^`\n]*`|\{#[^}]*\}|\\.)/m;

/** A word or a number of prose. Shorter words stay, and so do the numbers of lists. */
const WORD = /(?<![\p{L}\p{N}-])[a-z]{3,}(?![\p{L}\p{N}-])/gu;
const NUMBER = /\d{2,}/g;

/** The words of some texts, each as often as it stands there. */
export function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => pieces(text).flatMap((piece) => piece.match(WORD) ?? []));
}

/**
 * MDX of the same structure that says nothing, in words of the same frequency. No sentence that is
 * long enough to count as repeated stays as it was.
 */
export function varied(mdx: string, words: readonly string[], random: Random): string {
  const digits = (number: string) =>
    String(Math.floor(10 ** number.length * random())).padStart(number.length, '1');
  return mdx
    .split(KEPT)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(WORD, () => oneOf(words, random)).replace(NUMBER, digits),
    )
    .join('');
}

/** What is prose in MDX. */
const pieces = (mdx: string) => mdx.split(KEPT).filter((_, index) => index % 2 === 0);
