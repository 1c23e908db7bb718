import { withBase } from './address.ts';
import { pageEntries } from './entries.ts';

/** A page for search engines. */
export interface SitemapEntry {
  /** The page's address, the base path included. */
  href: string;
  /** The day of its last change; undefined for a page that is made from others. */
  updated: string | undefined;
}

/** Pages that are made from data, in no collection. */
const OVERVIEWS = ['/', '/questions/', '/questions/compare/', '/references/'];

/** Every page that search engines should know; search, 404 and redirects are not among them. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const overviews = OVERVIEWS.map((path) => ({
    href: withBase(path, import.meta.env.BASE_URL),
    updated: undefined,
  }));
  return [...overviews, ...(await pageEntries())];
}
