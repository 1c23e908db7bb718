import { excerpt, type Run } from './excerpt.ts';
import type { Core, Kind } from './format.ts';
import type { Asked } from './matches.ts';
import { type Concept, parseQuery, stemsAhead } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { corrected, nearestWords } from './spelling.ts';
import type { Sought, Store } from './store.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemsOf } from './words.ts';

/** A section that answers a query. */
export interface Hit {
  /** Its number in the index. */
  section: number;
  /** Its address without the base path. */
  path: string;
  /** Its heading. */
  title: string;
  kind: Kind;
  /** The page on which it stands. */
  page: string;
}

/** What was found. */
export interface Answer {
  /** The sections, best first. */
  hits: Hit[];
  /** How many there are of each kind, whatever kind was asked for. */
  counts: Record<Kind, number>;
  /** The query that was searched instead of the reader's, where that has words nobody wrote. */
  corrected: string | undefined;
  /** What to mark in passages and on the page. */
  asked: Asked;
  /** Whether it has words that the site does not have. */
  hasUnknown: boolean;
  /** Words to try where nothing was found. */
  nearest: string[];
  /** Sections that have one of those words. */
  near: Hit[];
  /** Whether the query has a word that a section could have. */
  hasWords: boolean;
}

/** How a query is meant. */
export interface SearchOptions {
  /** Only sections on pages of this kind. */
  kind?: Kind | undefined;
  /** Whether the last word may be incomplete; the default. */
  typing?: boolean;
  /**
   * What to do with words that the site does not have: search the nearest instead, only suggest
   * them, or nothing yet, because the reader is still typing; the vocabulary is fetched for the
   * first two.
   */
  spelling?: 'correct' | 'suggest' | 'wait';
}

/** How many sections are read to see whether they have a quoted phrase. */
const READ_FOR_PHRASES = 20;
/** How many words and how many sections are suggested where nothing was found. */
const SUGGESTED = 5;

/**
 * The sections that answer a query.
 *
 * @throws whatever the store throws when a file of the index cannot be read
 */
export async function search(
  text: string,
  store: Store,
  { kind, typing = true, spelling = 'correct' }: SearchOptions = {},
): Promise<Answer> {
  const core = await store.core();
  const names = await store.names();
  let query = parseQuery(text, names, typing);
  // The names that the reader may be about to type are on their way before the last key.
  if (typing) store.postings({ stems: stemsAhead(text, names), beginnings: [] }).catch(() => {});
  let postings = await store.postings(sought(query.concepts));
  let instead: string | undefined;

  const unknown = query.concepts.filter((concept) => !isKnown(concept, postings));
  if (unknown.length > 0 && spelling === 'correct') {
    instead = correct(text, unknown, await store.words());
    if (instead !== undefined) {
      query = parseQuery(instead, names, false);
      postings = await store.postings(sought(query.concepts));
    }
  }

  // A word that the site does not have says nothing about the sections that it does.
  const concepts = query.concepts.filter((concept) => isKnown(concept, postings));
  let ranked = rank(concepts, core, postings);
  for (const phrase of query.phrases) ranked = await withPhrase(phrase, ranked, store);

  const hits = ranked.map(({ section }) => hitOf(section, core));
  const nearest =
    hits.length === 0 && unknown.length > 0 && spelling !== 'wait'
      ? nearestWords(unknown[0]?.text ?? '', await store.words(), SUGGESTED)
      : [];
  const near = nearest.length > 0 ? await sectionsNear(nearest, store, core) : [];
  return {
    hits: kind === undefined ? hits : hits.filter((hit) => hit.kind === kind),
    counts: countsOf(hits),
    corrected: instead,
    asked: concepts.flatMap(({ alternatives }) =>
      // Each of the reader's own words by itself, another name only as a whole.
      alternatives.flatMap(({ stems, whole }) => (whole ? [stems] : stems.map((stem) => [stem]))),
    ),
    hasUnknown: unknown.length > 0,
    nearest,
    near,
    hasWords: query.concepts.length > 0,
  };
}

/** The passage of a hit that answers best, for the eye. */
export async function passage(hit: Hit, asked: Asked, store: Store): Promise<Run[]> {
  return excerpt((await store.text(hit.section)).text, asked);
}

/** What has to be looked up for some concepts. */
function sought(concepts: readonly Concept[]): Sought {
  const all = concepts.flatMap(({ alternatives }) => alternatives);
  return {
    stems: all.filter(({ prefix }) => !prefix).flatMap(({ stems }) => stems),
    beginnings: all.filter(({ prefix }) => prefix).flatMap(({ stems }) => stems),
  };
}

function isKnown(
  { alternatives }: Concept,
  { of, beginning }: Awaited<ReturnType<Store['postings']>>,
): boolean {
  return alternatives.some(({ stems, prefix }) =>
    prefix ? beginning(stems[0] ?? '').length > 0 : stems.every((stem) => of(stem).length > 0),
  );
}

/** The query with its unknown words replaced; undefined where no word is near any of them. */
function correct(text: string, unknown: readonly Concept[], words: Vocabulary): string | undefined {
  let better = text;
  for (const concept of unknown) {
    const word = corrected(concept.text, words);
    if (word !== undefined) better = better.replace(concept.text, word);
  }
  return better === text ? undefined : better;
}

/** The sections that have most of some words. */
async function sectionsNear(words: readonly string[], store: Store, core: Core): Promise<Hit[]> {
  const { concepts } = parseQuery(words.join(' '), await store.names(), false);
  const ranked = rank(concepts, core, await store.postings(sought(concepts)));
  return ranked.slice(0, SUGGESTED).map(({ section }) => hitOf(section, core));
}

async function withPhrase(
  phrase: readonly string[],
  ranked: readonly Ranked[],
  store: Store,
): Promise<Ranked[]> {
  const sought = ` ${phrase.join(' ')} `;
  const core = await store.core();
  const read = ranked.slice(0, READ_FOR_PHRASES).map(async (one) => {
    const title = core.sections[one.section]?.[2] ?? '';
    const { text } = await store.text(one.section);
    return ` ${stemsOf(`${title} . ${text}`).join(' ')} `.includes(sought) ? [one] : [];
  });
  return (await Promise.all(read)).flat();
}

function hitOf(section: number, core: Core): Hit {
  const [number, id, title] = core.sections[section] ?? [0, '', ''];
  const page = core.pages[number];
  if (!page) throw new Error(`The index has no page ${number}.`);
  const path = id === '' ? page.path : `${page.path}#${id}`;
  return { section, path, title, kind: page.kind, page: page.title };
}

function countsOf(hits: readonly Hit[]): Record<Kind, number> {
  const counts = { step: 0, question: 0, topic: 0, guide: 0, glossary: 0 };
  for (const { kind } of hits) counts[kind] += 1;
  return counts;
}
