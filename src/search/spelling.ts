import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './vocabulary.ts';
import { plainForm, stem } from './words.ts';

/** Shorter words are too much alike to guess among them. */
const SHORTEST = 4;
/** From this length on, two edits may be a slip. */
const LONG = 7;

/**
 * The word that a misspelling most likely meant: the fewest edits, then the commonest; undefined
 * where nothing is near.
 */
export function corrected(word: string, known: Vocabulary): string | undefined {
  const typed = plainForm(word);
  if (typed.length < SHORTEST || /\d/.test(typed)) return undefined;
  const most = typed.length < LONG ? 1 : 2;
  let best: { word: string; score: number } | undefined;
  for (const [candidate, sections] of known) {
    if (Math.abs(candidate.length - typed.length) > most) continue;
    const edits = edited(typed, candidate);
    if (edits > most || edits === 0) continue;
    // People seldom miss the first letter, and mostly look for what there is most of.
    const first = candidate[0] === typed[0] ? 0 : 0.6;
    const score = edits + first - Math.log1p(sections) / 8;
    if (!best || score < best.score) best = { word: candidate, score };
  }
  return best?.word;
}

/** Edits between two words; letters that changed places are one. */
function edited(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}

/** The words nearest to one, for a reader whose query found nothing. */
export function nearestWords(word: string, known: Vocabulary, most: number): string[] {
  const typed = plainForm(word);
  const begins = stem(typed).slice(0, 3);
  return [...known.keys()]
    .map((candidate) => ({ candidate, edits: distance(typed, candidate) }))
    .filter(
      ({ candidate, edits }) =>
        edits <= Math.min(3, typed.length / 2 - 1) ||
        (begins.length === 3 && candidate.startsWith(begins)),
    )
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
