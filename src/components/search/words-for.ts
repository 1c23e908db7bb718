import type { Answer } from '../../search/search.ts';

/** The longest query that is repeated to the reader, in characters. */
const LONGEST = 60;

/** What was found, in words for eyes and for screen readers. */
export function wordsFor({ hits, counts, nearest, hasWords }: Answer, query: string): string {
  const asked = `“${query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query}”`;
  if (!hasWords) {
    return `${asked} has no word to look for. Name a method, a metric, a system or a symptom.`;
  }
  if (hits.length === 1) return 'One section';
  if (hits.length > 1) return `${hits.length} sections, best first`;
  const elsewhere = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (elsewhere > 0) return `Nothing of this kind has ${asked}; ${elsewhere} of all kinds do.`;
  return `Nothing has ${asked}.${nearest.length > 0 ? ' The nearest terms and sections:' : ''}`;
}
