import { type Asked, matches } from './matches.ts';
import { stemsOf } from './words.ts';

/** A run of a passage. */
export interface Run {
  text: string;
  /** Whether it answers the query. */
  marked: boolean;
}

/** The length of a passage, in characters. */
const LENGTH = 190;
/** How far before the first match a passage begins, in characters. */
const BEFORE = 50;

/** The passage of a text that has the most of what was asked, with it marked. */
export function excerpt(text: string, asked: Asked): Run[] {
  const hits = matches(text, asked);
  const start = beginning(
    text,
    bestStart(
      hits.map(({ start }) => start),
      (at) =>
        new Set(
          hits
            .filter((hit) => hit.start >= at && hit.start < at + LENGTH)
            .flatMap(({ text }) => stemsOf(text)),
        ).size,
    ),
  );
  const end = ending(text, start + LENGTH);
  const runs: Run[] = [];
  let at = start;
  for (const hit of hits.filter((one) => one.start >= start && one.start < end)) {
    if (hit.start > at) runs.push({ text: text.slice(at, hit.start), marked: false });
    at = hit.start + hit.text.length;
    runs.push({ text: hit.text, marked: true });
  }
  runs.push({ text: text.slice(at, end), marked: false });
  if (start > 0) runs.unshift({ text: '… ', marked: false });
  if (end < text.length) runs.push({ text: ' …', marked: false });
  return runs.filter(({ text }) => text !== '');
}

/** Where the passage begins that shows most different words; the first of equals. */
function bestStart(starts: readonly number[], value: (at: number) => number): number {
  let best = { at: 0, value: 0 };
  for (const at of starts) {
    const here = value(at);
    if (here > best.value) best = { at, value: here };
  }
  return best.at;
}

/** A little before a place, at the beginning of a sentence or at least of a word. */
function beginning(text: string, at: number): number {
  if (at < BEFORE) return 0;
  const before = text.slice(at - BEFORE, at);
  const sentence = before.lastIndexOf('. ');
  if (sentence >= 0) return at - BEFORE + sentence + 2;
  return at - BEFORE + before.indexOf(' ') + 1;
}

function ending(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? text.length : space;
}
