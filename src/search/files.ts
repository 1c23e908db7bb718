import { createHash } from 'node:crypto';
import type { Asked } from '../schema/asked.ts';
import type { Term } from '../schema/term.ts';
import type { Core, IndexedPage, IndexedSection } from './format.ts';
import { impactsOf } from './impacts.ts';
import type { Section } from './sections.ts';
import { shardsOf } from './shards.ts';
import { packWords } from './vocabulary.ts';
import { plainForm } from './words.ts';

/**
 * The files of the index by their names. All carry the same `build`, which names what is in them,
 * so that a browser never mixes two builds.
 */
export function indexFiles(
  sections: readonly Section[],
  terms: readonly Term[],
  asked: readonly Asked[],
): Map<string, string> {
  const termsOf = Map.groupBy(terms, ({ section }) => section);
  const asksOf = new Map(asked.map(({ section, asks }) => [section, asks]));
  const known = [...sections, ...terms.map(sectionOfTerm)].map((section) => ({
    ...section,
    // A section that explains a term is found by all of the term's names.
    names: [...section.names, ...(termsOf.get(section.url) ?? []).flatMap(namesOf)],
    asks: asksOf.get(section.url) ?? [],
  }));
  const pages: IndexedPage[] = [];
  const numbers = new Map<string, number>();
  const indexed = known.map(({ url, title, page, kind }): IndexedSection => {
    const [address = '', id = ''] = url.split('#');
    const number = numbers.get(address) ?? pages.push({ title: page, path: address, kind }) - 1;
    numbers.set(address, number);
    return [number, id, title];
  });
  const shards = shardsOf(impactsOf(known));
  const names = terms
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ term, aliases }) => [term, ...aliases]);
  const texts = known.map(({ text }) => text);
  const build = createHash('sha256')
    .update(JSON.stringify([pages, indexed, names, shards, texts]))
    .digest('hex')
    .slice(0, 10);
  const bounds = shards.slice(1).map(({ first }) => first);
  const core: Core = { build, pages, sections: indexed, names, bounds };
  return new Map<string, string>([
    ['core.json', JSON.stringify(core)],
    ['words.json', JSON.stringify({ build, words: packWords(wordCounts(known)) })],
    ...shards.map(({ impacts }, number): [string, string] => [
      `stems-${number}.json`,
      JSON.stringify({ build, impacts }),
    ]),
    ...texts.map((text, number): [string, string] => [
      `text-${number}.json`,
      JSON.stringify({ build, text }),
    ]),
  ]);
}

function sectionOfTerm({ id, term, aliases, kind }: Term): Section {
  const text = aliases.length > 0 ? `${kind}, also called ${aliases.join(', ')}` : kind;
  return {
    url: `/glossary/#${id}`,
    title: term,
    page: 'Glossary',
    kind: 'glossary',
    names: [],
    text,
  };
}

const namesOf = ({ term, aliases }: Term) => [term, ...aliases];

/** The site's words that a misspelling may have meant, each with the number of its sections. */
function wordCounts(sections: readonly Section[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, names, text } of sections) {
    const words = plainForm([title, ...names, text].join(' ')).match(/\p{L}{4,}/gu) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
