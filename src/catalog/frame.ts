import { withBase } from './address.ts';
import { pageEntries } from './entries.ts';
import { once } from './once.ts';
import { neighbors, type PageSummary } from './pages.ts';
import { readingMinutes } from './reading-time.ts';
import { type FormerSection, movedSections } from './retired.ts';
import { siteTree, type TreeGroup } from './tree.ts';

/** What stands around a page's text: the tree, the way down to it, its neighbors, what it lost. */
export interface Frame {
  tree: TreeGroup[];
  crumbs: { title: string; href: string }[];
  /** Sections that the page had and another page has now. */
  moved: FormerSection[];
  /** How long its text takes to read, in whole minutes; only articles have a time. */
  minutes?: number | undefined;
  previous?: PageSummary | undefined;
  next?: PageSummary | undefined;
}

const entriesByAddress = once(
  async () => new Map((await pageEntries()).map((page) => [page.href, page])),
);

/**
 * The frame of a page.
 *
 * @param address the page's address, the base path included
 * @param section the part of the site that it belongs to, for a page that has neighbors there
 */
export async function frame(
  address: string,
  section?: { title: string; path: string },
): Promise<Frame> {
  const href = (path: string) => withBase(path, import.meta.env.BASE_URL);
  const home = { title: 'Nine Steps', href: href('/') };
  const tree = await siteTree(address);
  const moved = await movedSections(address);
  if (!section) return { tree, crumbs: [home], moved };
  const crumbs = [home, { title: section.title, href: href(section.path) }];
  const entry = (await entriesByAddress()).get(address);
  const minutes = entry && readingMinutes(entry.body);
  return { tree, crumbs, moved, minutes, ...(await neighbors(address)) };
}
