import { withBase } from './address.ts';
import { newestChange } from './changes.ts';
import { pageEntries } from './entries.ts';
import { OVERVIEWS } from './overviews.ts';

/** A page that search engines should know. */
export interface ListedPage {
  /** The page's address, the base path included. */
  href: string;
  /** When it last changed, as a date-time in UTC. */
  changed: string;
}

/** Every page that search engines should know; search, 404 and redirects are not among them. */
export async function listedPages(): Promise<ListedPage[]> {
  const pages = await pageEntries();
  const overviews = OVERVIEWS.map(({ path, data, pages: under }) => ({
    href: withBase(path, import.meta.env.BASE_URL),
    changed: newestChange([
      ...data.map((file) => ({ file })),
      ...pages.filter((page) => page.path.startsWith(under)),
    ]),
  }));
  return [
    ...overviews,
    ...pages.map((page) => ({ href: page.href, changed: newestChange([page]) })),
  ];
}
