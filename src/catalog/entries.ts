import { getCollection } from 'astro:content';
import { pagePath } from '../schema/page.ts';
import { withBase } from './address.ts';
import { once } from './once.ts';
import { readingOrder } from './pages.ts';

/** A page that is written in MDX, with its source. */
export interface PageEntry {
  /** The page's name, without a number. */
  title: string;
  /** The page's `h1`. */
  heading: string;
  /** One sentence on what the page is for. */
  summary: string;
  /** The page's address without the base path, `/steps/a/`. */
  path: string;
  /** The page's address, the base path included. */
  href: string;
  /** The page's source, from the repository's root: `content/steps/a.mdx`. */
  file: string;
  /** The day of the last change in substance. */
  updated: string;
  /** The MDX below the front matter. */
  body: string;
}

/** All pages that are written in MDX. */
export const pageEntries = once(async (): Promise<PageEntry[]> => {
  const lists = await Promise.all([
    getCollection('steps'),
    getCollection('topics'),
    getCollection('questions'),
    getCollection('guide'),
    getCollection('about'),
  ]);
  return lists.flat().map(({ collection, id, data, body = '' }) => {
    const path = pagePath(collection, id);
    return {
      title: data.title,
      heading: 'number' in data ? `Step ${data.number}: ${data.title}` : data.title,
      summary: data.summary,
      path,
      href: withBase(path, import.meta.env.BASE_URL),
      file: `content/${collection}/${id}.mdx`,
      updated: data.updated,
      body,
    };
  });
});

/** All pages that are written in MDX, as previous and next walk them; those about the site last. */
export const pagesInOrder = once(async (): Promise<PageEntry[]> => {
  const entries = new Map((await pageEntries()).map((entry) => [entry.href, entry]));
  const walked = (await readingOrder()).flatMap(({ href }) => entries.get(href) ?? []);
  return [...walked, ...new Set(entries.values()).difference(new Set(walked))];
});
