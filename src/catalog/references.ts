import { getCollection } from 'astro:content';
import { sourceIds } from '../markdown/answers.ts';
import type { Reference } from '../schema/reference.ts';
import { questionAt } from './answers.ts';
import { type PageEntry, pageEntries } from './entries.ts';
import { once } from './once.ts';

/** An entry of the bibliography with the pages that cite it. */
export type CitedReference = Reference & {
  /** Authors, venue and year in one line. */
  imprint: string;
  citedBy: { title: string; href: string }[];
};

/** The bibliography, by first author as the file has it. */
export const references = once(async (): Promise<CitedReference[]> => {
  const citing = new Map<string, PageEntry[]>();
  for (const page of await pageEntries()) {
    const answer = (await questionAt(page.path))?.answer;
    const cited = [...page.body.matchAll(/<Cite id="([^"]+)"/g)].map(([, id = '']) => id);
    const ids = new Set([...cited, ...(answer ? sourceIds(answer) : [])]);
    for (const id of ids)
      citing
        .set(id, citing.get(id) ?? [])
        .get(id)
        ?.push(page);
  }
  return (await getCollection('references')).map(({ data }) => ({
    ...data,
    imprint: imprintOf(data),
    citedBy: citing.get(data.id) ?? [],
  }));
});

/** `A One, B Two. NeurIPS 2017.`; the year only where the venue does not name it. */
function imprintOf({ authors, venue, year }: Reference): string {
  const when = year !== undefined && !venue.includes(String(year)) ? `, ${year}` : '';
  return `${authors.join(', ').replace(/\.$/, '')}. ${venue}${when}.`;
}
