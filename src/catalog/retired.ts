import { withDescendants } from '../markdown/descendants.ts';
import { formerly } from '../markdown/formerly.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { withBase } from './address.ts';
import { pageEntries } from './entries.ts';
import { once } from './once.ts';

/** A section that is not on its old page any more, and the one that took its place elsewhere. */
export interface FormerSection {
  /** The id that it had on its old page. */
  id: string;
  /** Where it is now, the base path included. */
  href: string;
  /** The heading there; empty for what stands before a page's first heading. */
  title: string;
  /** The title of the page there. */
  page: string;
}

/** A page that is gone, and where its readers are sent. */
export interface RetiredPage {
  /** Its address without the base path and without the slash at the beginning. */
  path: string;
  /** Where the page itself leads, the base path included. */
  target: string;
  /** Where each of its sections leads. */
  sections: FormerSection[];
}

/** The pages for which some page says `<Formerly address="/steps/a/" />`. */
export async function retiredPages(): Promise<RetiredPage[]> {
  const places = await formerPlaces();
  return places
    .filter(({ id }) => id === '')
    .map(({ path, href }) => ({
      path: path.slice(1),
      target: href,
      sections: places.filter((place) => place.path === path && place.id !== ''),
    }));
}

/**
 * The sections of a page for which another page says `<Formerly address="/steps/a/#section" />`.
 *
 * @param address the page's address, the base path included
 */
export async function movedSections(address: string): Promise<FormerSection[]> {
  return (await sectionsByPage()).get(address) ?? [];
}

const sectionsByPage = once(async () =>
  Map.groupBy(
    (await formerPlaces()).filter(({ id }) => id !== ''),
    ({ path }) => withBase(path, import.meta.env.BASE_URL),
  ),
);

/** All that `<Formerly address>` says; the id is empty for a page. */
export const formerPlaces = once(async (): Promise<(FormerSection & { path: string })[]> => {
  const pages = (await pageEntries()).filter(({ body }) => body.includes('<Formerly'));
  return pages.flatMap((page) =>
    sectionsOf(page.body).flatMap(({ id: section, title, blocks }) =>
      formerly(blocks.flatMap(withDescendants), 'address').map((address) => {
        const [path = '', id = ''] = address.split('#');
        const href = section ? `${page.href}#${section}` : page.href;
        return { path, id, href, title, page: page.title };
      }),
    ),
  );
});
