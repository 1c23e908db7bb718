import type { Core, Kind } from './format.ts';
import type { Alternative, Concept } from './query.ts';
import { stemsOf } from './words.ts';

/** A section with its score; only the order of scores means anything. */
export interface Ranked {
  section: number;
  score: number;
}

/** Looks up a stem: number of a section and impact in turn; or every stem that begins so. */
export interface Postings {
  of: (stem: string) => readonly number[];
  beginning: (prefix: string) => readonly { stem: string; list: readonly number[] }[];
}

/** A heading, with its page's, that says just what is asked is the answer. */
const EXACT_TITLE = 1.6;
/** A heading, with its page's, that has all that is asked, and more. */
const WHOLE_TITLE = 1.25;
/** How hard a section falls for what it lacks of the query. */
const COVERAGE = 2;
/** How many completions of the last word count. */
const COMPLETIONS = 12;

/**
 * What a page is worth by its kind where the words decide nothing: a step explains what a question
 * applies, and an entry of the glossary only names what a section explains.
 */
const KIND_WORTH: Record<Kind, number> = {
  step: 1.15,
  topic: 1.1,
  guide: 1,
  question: 1,
  glossary: 0.4,
};

/** The sections that answer a query, best first. */
export function rank(concepts: readonly Concept[], core: Core, postings: Postings): Ranked[] {
  const scores = new Map<number, { sum: number; found: number }>();
  let whole = 0;
  for (const concept of concepts) {
    const impacts = conceptImpacts(concept, postings);
    const says = concept.weight * Math.log(1 + core.sections.length / (1 + impacts.size));
    whole += says;
    for (const [section, impact] of impacts) {
      const score = scores.get(section) ?? { sum: 0, found: 0 };
      scores.set(section, {
        sum: score.sum + concept.weight * impact,
        found: score.found + says,
      });
    }
  }
  const asked = new Set(concepts.flatMap(({ text }) => stemsOf(text)));
  const ranked = [...scores].map(([section, { sum, found }]) => {
    const [number] = core.sections[section] ?? [0];
    const page = core.pages[number];
    if (!page) throw new Error(`The index has no page ${number}.`);
    const weight = page.kind === 'glossary' ? 1 : titleWeight(section, core, asked);
    return { section, score: sum * (found / whole) ** COVERAGE * weight * KIND_WORTH[page.kind] };
  });
  return ranked.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** What a concept is worth in each section: the best of its alternatives there. */
function conceptImpacts(concept: Concept, postings: Postings): Map<number, number> {
  const best = new Map<number, number>();
  for (const alternative of concept.alternatives) {
    for (const [section, impact] of alternativeImpacts(alternative, postings)) {
      if (impact > (best.get(section) ?? 0)) best.set(section, impact);
    }
  }
  return best;
}

function alternativeImpacts(
  { stems, weight, prefix, whole }: Alternative,
  postings: Postings,
): Map<number, number> {
  const impacts = new Map<number, number>();
  if (prefix) {
    for (const { list } of postings.beginning(stems[0] ?? '').slice(0, COMPLETIONS)) {
      each(list, (section, impact) =>
        impacts.set(section, Math.max(impacts.get(section) ?? 0, weight * impact)),
      );
    }
    return impacts;
  }
  const found = new Map<number, number>();
  for (const stem of stems) {
    each(postings.of(stem), (section, impact) => {
      impacts.set(section, (impacts.get(section) ?? 0) + weight * impact);
      found.set(section, (found.get(section) ?? 0) + 1);
    });
  }
  for (const [section, impact] of impacts) {
    const share = (found.get(section) ?? 0) / stems.length;
    if (whole && share < 1) impacts.delete(section);
    else impacts.set(section, (impact * share ** COVERAGE) / Math.sqrt(stems.length));
  }
  return impacts;
}

function titleWeight(section: number, core: Core, asked: ReadonlySet<string>): number {
  const { own, both } = titleStems(section, core);
  const inTitle = [...asked].some((stem) => own.has(stem));
  if (!inTitle || !asked.isSubsetOf(both)) return 1;
  return own.isSubsetOf(asked) ? EXACT_TITLE : WHOLE_TITLE;
}

interface TitleStems {
  /** Of the section's heading. */
  own: ReadonlySet<string>;
  /** Of the heading and of its page's. */
  both: ReadonlySet<string>;
}

/** Stemming every heading at every key would keep a slow phone from answering. */
const known = new WeakMap<Core, Map<number, TitleStems>>();

function titleStems(section: number, core: Core): TitleStems {
  const stems = known.get(core) ?? new Map<number, TitleStems>();
  known.set(core, stems);
  const kept = stems.get(section);
  if (kept) return kept;
  const [number, , title] = core.sections[section] ?? [0, '', ''];
  const own = new Set(stemsOf(title.replace(NUMBER, '')));
  const page = stemsOf(core.pages[number]?.title.replace(NUMBER, '') ?? '');
  const made = { own, both: own.union(new Set(page)) };
  stems.set(section, made);
  return made;
}

/** The number of a section or of a step, which nobody has to type. */
const NUMBER = /^(\d+\.\d+ |Step \d+: )/;

function each(list: readonly number[], visit: (section: number, impact: number) => void): void {
  for (let at = 0; at + 1 < list.length; at += 2) visit(list[at] ?? 0, list[at + 1] ?? 0);
}
