import { getCollection } from 'astro:content';
import type { Reference } from '../schema/reference.ts';
import { pageEntries } from './entries.ts';

/** An entry of the bibliography with the pages that cite it. */
export type CitedReference = Reference & {
  /** Authors, venue and year in one line. */
  imprint: string;
  citedBy: { title: string; href: string }[];
};

/** The bibliography, by first author as the file has it. */
export async function references(): Promise<CitedReference[]> {
  const pages = await pageEntries();
  return (await getCollection('references')).map(({ data }) => ({
    ...data,
    imprint: imprintOf(data),
    citedBy: pages.filter(({ body }) => body.includes(`<Cite id="${data.id}"`)),
  }));
}

/** `A One, B Two. NeurIPS 2017.`; the year only where the venue does not name it. */
function imprintOf({ authors, venue, year }: Reference): string {
  const when = year !== undefined && !venue.includes(String(year)) ? `, ${year}` : '';
  return `${authors.join(', ').replace(/\.$/, '')}. ${venue}${when}.`;
}
