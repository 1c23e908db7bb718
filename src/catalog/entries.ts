import { getCollection } from 'astro:content';
import { withBase } from './address.ts';

/** A page of any collection, with its source. */
export interface PageEntry {
  title: string;
  /** The page's address, the base path included. */
  href: string;
  /** The day of the last change in substance. */
  updated: string;
  /** The MDX below the front matter. */
  body: string;
}

/** All pages that are written in MDX. */
export async function pageEntries(): Promise<PageEntry[]> {
  const lists = await Promise.all([
    getCollection('steps'),
    getCollection('topics'),
    getCollection('questions'),
    getCollection('guide'),
  ]);
  return lists.flat().map(({ collection, id, data, body = '' }) => ({
    title: data.title,
    updated: data.updated,
    href: withBase(`/${collection}/${id}/`, import.meta.env.BASE_URL),
    body,
  }));
}
