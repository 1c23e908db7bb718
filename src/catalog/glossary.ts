import { getCollection } from 'astro:content';
import { readShortAddresses } from '../markdown/short-addresses.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { linkTitle } from '../permalinks/titles.ts';
import { letterOf, type Term } from '../schema/term.ts';
import { withBase } from './address.ts';
import { pageEntries } from './entries.ts';
import { once } from './once.ts';

/** A term with the section that explains it. */
export type ExplainedTerm = Term & {
  /** The term's own address without the base path. */
  path: string;
  explainedIn: {
    /** `6.4 Handling Class Imbalance`, `Fraud detection: Metrics`. */
    title: string;
    /** Its address, the base path included. */
    href: string;
    /** Its short address, where it has one: `/6.4/`. */
    short: string | undefined;
  };
};

/** The terms of the glossary by their first letters, in the order of the alphabet. */
export async function glossaryByLetter(): Promise<Map<string, ExplainedTerm[]>> {
  return Map.groupBy(await glossary(), ({ term }) => letterOf(term));
}

/** The terms of the glossary in the order of the alphabet. */
export const glossary = once(async (): Promise<ExplainedTerm[]> => {
  const titles = new Map(
    (await pageEntries()).flatMap(({ path, title, heading, body }) =>
      sectionsOf(body).map(({ id, title: name }): [string, string] =>
        id === undefined ? [path, heading] : [`${path}#${id}`, linkTitle(title, name)],
      ),
    ),
  );
  const short = await readShortAddresses();
  const terms = (await getCollection('glossary')).map(({ data }) => ({
    ...data,
    path: `/glossary/#${data.id}`,
    explainedIn: {
      title: titles.get(data.section) ?? '',
      href: withBase(data.section, import.meta.env.BASE_URL),
      short: short.get(data.section),
    },
  }));
  return terms.toSorted(
    (a, b) =>
      letterOf(a.term).localeCompare(letterOf(b.term), 'en') || a.term.localeCompare(b.term, 'en'),
  );
});

/** What a term is, with its other names: `Method, also called kNN, k nearest neighbors`. */
export function otherNames({ kind, aliases }: Term): string {
  const what = kind.charAt(0).toUpperCase() + kind.slice(1);
  return aliases.length > 0 ? `${what}, also called ${aliases.join(', ')}` : what;
}
