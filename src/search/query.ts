import { nameKey, stem, stemsOf, wordsOf } from './words.ts';

/** One way to say what a part of a query means. */
export interface Alternative {
  /** The stems that must be there. */
  stems: string[];
  /** How much a section that has them is worth against one that has the reader's own words, 0 to 1. */
  weight: number;
  /** Whether all of the stems must be there: a name in which a word is missing is another name. */
  whole?: boolean;
  /** Whether the stem is only the beginning of one: the reader is still typing. */
  prefix?: boolean;
}

/** A part of a query that means one thing, with all the ways in which a section may say it. */
export interface Concept {
  /** The reader's own words. */
  text: string;
  /** How much it says of what the reader looks for, 0 to 1. */
  weight: number;
  alternatives: Alternative[];
}

/** A query, understood. */
export interface Query {
  concepts: Concept[];
  /** What the reader put in quotes, in stems. */
  phrases: string[][];
}

/** What another name of the same thing is worth. */
const OTHER_NAME = 0.85;
/** What a compound's parts are worth against the compound. */
const IN_PARTS = 0.8;
/** What a word that begins like the last one is worth. */
const BEGINNING = 0.7;
/** The most words of a query that are one name. */
const LONGEST_NAME = 6;
/** What a word that belongs to asking is worth. */
const WEAK = 0.2;
const WEAK_WORDS = new Set(
  (
    'actually all always and being best better choose decide different do every explain find first get getting got ' +
    'give good happen happens have help instead just keep know like long made make making many mean means much need ' +
    'new often one only people pick put say really see somebody someone something still stop take tell thing ' +
    'things two turn use used using want way ways whether work works enough'
  ).split(' '),
);
/** A query longer than this is cut: nobody reads what matches so many words. */
const MOST_WORDS = 24;

/** Names that mean the same, by any of them without its signs. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** The lists of names by each name's key. */
export function namesByKey(lists: readonly (readonly string[])[]): Names {
  return new Map(lists.flatMap((list) => list.map((name) => [nameKey(name), list] as const)));
}

/**
 * Takes a query apart into what it asks for.
 *
 * @param typing whether the last word may be incomplete
 */
export function parseQuery(text: string, names: Names, typing: boolean): Query {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const length = nameLength(text, words, at, names);
    const first = words[at];
    const last = words[at + Math.max(length, 1) - 1];
    if (!first || !last) break;
    const own = text.slice(first.start, last.start + last.text.length);
    const alternatives: Alternative[] =
      length > 0 ? namedAlternatives(own, names) : wordAlternatives(first);
    if (typing && length <= 1 && at === words.length - 1 && /[\p{L}\p{N}]$/u.test(text)) {
      const prefix = stem(nameKey(own));
      if (prefix.length > 1)
        alternatives.push({ stems: [prefix], weight: BEGINNING, prefix: true });
    }
    const weight = length === 0 && WEAK_WORDS.has(own.toLowerCase()) ? WEAK : 1;
    concepts.push({ text: own, weight, alternatives });
    at += Math.max(length, 1);
  }
  const phrases = [...text.matchAll(/["“]([^"”]+)["”]/g)].map(([, quoted = '']) => stemsOf(quoted));
  return { concepts, phrases: phrases.filter((phrase) => phrase.length > 1) };
}

/** How many words from a place on are a name that the glossary knows; 0 where none are. */
function nameLength(
  text: string,
  words: ReturnType<typeof wordsOf>,
  at: number,
  names: Names,
): number {
  const most = Math.min(LONGEST_NAME, words.length - at);
  for (let length = most; length > 0; length -= 1) {
    const first = words[at];
    const last = words[at + length - 1];
    if (!first || !last) continue;
    const own = text.slice(first.start, last.start + last.text.length);
    if (names.has(nameKey(own)) || names.has(singular(nameKey(own)))) return length;
  }
  return 0;
}

const singular = (key: string) => key.replace(/s$/, '');

function namedAlternatives(own: string, names: Names): Alternative[] {
  const key = nameKey(own);
  const list = names.get(key) ?? names.get(singular(key)) ?? [];
  const others = list.filter((name) => nameKey(name) !== key);
  const alternatives = [own, ...others].flatMap((name, index) =>
    nameStems(name).map((stems) =>
      index === 0 ? { stems, weight: 1 } : { stems, weight: OTHER_NAME, whole: true },
    ),
  );
  const seen = new Set<string>();
  return alternatives.filter(({ stems }) => {
    const id = stems.join(' ');
    if (stems.length === 0 || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A name as stems: with its compounds joined, and with them in parts. */
function nameStems(name: string): string[][] {
  const words = wordsOf(name);
  const joined = words.flatMap((word) => (word.joined ? [word.joined] : word.parts));
  return [joined, words.flatMap(({ parts }) => parts)];
}

function wordAlternatives({ parts, joined }: ReturnType<typeof wordsOf>[number]): Alternative[] {
  if (joined === undefined) return [{ stems: parts, weight: 1 }];
  return [
    { stems: [joined], weight: 1 },
    ...(parts.length > 0 ? [{ stems: parts, weight: IN_PARTS }] : []),
  ];
}

/** A beginning is looked at from so many letters on, and while it has so few names. */
const AHEAD_LETTERS = 4;
const AHEAD_NAMES = 2;

/**
 * The stems of all names of the few things that the end of a query may become the name of: for
 * `two-to`, those of `two-tower model` and of `dual encoder`.
 */
export function stemsAhead(text: string, names: Names): string[] {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const begun = nameKey(words.slice(-count).join(' '));
    if (begun.length < AHEAD_LETTERS) continue;
    const keys = [...names.keys()].filter((key) => key.startsWith(begun));
    const lists = new Set(keys.map((key) => names.get(key) ?? []));
    if (lists.size > 0 && lists.size <= AHEAD_NAMES) {
      return [...lists].flat().flatMap((name) => nameStems(name).flat());
    }
  }
  return [];
}
