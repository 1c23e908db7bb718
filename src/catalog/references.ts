import { getCollection } from 'astro:content';
import type { Reference } from '../schema/reference.ts';
import { pageEntries } from './entries.ts';

/** An entry of the bibliography with the pages that cite it. */
export type CitedReference = Reference & { citedBy: { title: string; href: string }[] };

/** The bibliography, by first author as the file has it. */
export async function references(): Promise<CitedReference[]> {
  const pages = await pageEntries();
  return (await getCollection('references')).map(({ data }) => ({
    ...data,
    citedBy: pages.filter(({ body }) => body.includes(`<Cite id="${data.id}"`)),
  }));
}
