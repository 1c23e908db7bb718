import { keep, kept } from './storage.ts';

const KEY = 'recent-searches';

/** How many searches are kept. */
const MOST = 6;

/** The longest query that is kept, in characters. */
const LONGEST = 100;

/** The queries that led somewhere, newest first; they never leave the reader's browser. */
export function recentSearches(): string[] {
  return kept('localStorage', KEY).split('\n').filter(Boolean).slice(0, MOST);
}

/** Remembers a query that led somewhere. */
export function rememberSearch(query: string) {
  const text = query.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST) return;
  const others = recentSearches().filter((one) => one !== text);
  keep('localStorage', KEY, [text, ...others].slice(0, MOST).join('\n'));
}

/** Forgets all of them. */
export function forgetSearches() {
  keep('localStorage', KEY, '');
}
