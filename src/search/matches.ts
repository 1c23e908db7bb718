import { type Word, wordsOf } from './words.ts';

/**
 * What to mark in a text: each entry is a run of stems that counts only where it stands whole, so
 * that of another name for what was asked ("imbalanced data") no single word is marked.
 */
export type Asked = readonly (readonly string[])[];

/** The words of a text that belong to what was asked, in their order. */
export function matches(text: string, asked: Asked): Word[] {
  const words = wordsOf(text);
  const singles = new Set(asked.filter(({ length }) => length === 1).flat());
  const found = new Set(
    words.filter(
      ({ parts, joined }) =>
        (joined !== undefined && singles.has(joined)) || parts.some((part) => singles.has(part)),
    ),
  );
  const stems = words.flatMap((word) => word.parts.map((stem) => ({ stem, word })));
  for (const run of asked.filter(({ length }) => length > 1)) {
    for (let at = 0; at + run.length <= stems.length; at += 1) {
      if (!run.every((stem, index) => stems[at + index]?.stem === stem)) continue;
      for (const { word } of stems.slice(at, at + run.length)) found.add(word);
    }
  }
  return words.filter((word) => found.has(word));
}
