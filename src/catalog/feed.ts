import { newestChange } from './changes.ts';
import { pageEntries } from './entries.ts';

/** A page that was written or changed. */
export interface ChangedPage {
  heading: string;
  summary: string;
  /** The page's address, the base path included. */
  href: string;
  /** When it last changed, as a date-time in UTC. */
  changed: string;
}

/** The pages that changed last, newest first; those of one time in the order of their addresses. */
export async function changedPages(most: number): Promise<ChangedPage[]> {
  return (await pageEntries())
    .map((page) => ({ ...page, changed: newestChange([page]) }))
    .toSorted((a, b) => compare(b.changed, a.changed) || compare(a.path, b.path))
    .slice(0, most);
}

/** The order of the characters' codes, which is the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
