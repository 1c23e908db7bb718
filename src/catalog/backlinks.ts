import { linkTargets } from '../markdown/links.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { linkTitle } from '../permalinks/titles.ts';
import { withBase } from './address.ts';
import { type PageEntry, pagesInOrder } from './entries.ts';
import { glossary } from './glossary.ts';
import { once } from './once.ts';

/** A section, or a term of the glossary, that refers to a section. */
export interface Backlink {
  /** Its page and its heading: `Fraud detection: Metrics`. */
  title: string;
  /** Its address, the base path included. */
  href: string;
  /** Whether it is a term; its title is then its name. */
  isTerm: boolean;
}

/** Who refers to the sections of a page, by their ids; to the page as a whole, by the empty id. */
export type Backlinks = Record<string, Backlink[]>;

/** Who refers to a page. A page's links to itself are left out: they are no news to its reader. */
export async function backlinksTo(path: string): Promise<Backlinks> {
  return (await backlinkIndex()).get(path) ?? {};
}

const backlinkIndex = once(async (): Promise<Map<string, Backlinks>> => {
  const index = new Map<string, Backlinks>();
  const add = (target: string, link: Backlink) => {
    const [path = '', id = ''] = target.split('#');
    if (!path.startsWith('/')) return;
    const links = index.get(path) ?? {};
    index.set(path, links);
    const known = (links[id] ??= []);
    // The links of a section come one after the other.
    if (known.at(-1)?.href !== link.href) known.push(link);
  };
  for (const page of await pagesInOrder()) {
    for (const { target, link } of linksOf(page)) {
      if (target.split('#')[0] !== page.path) add(target, link);
    }
  }
  for (const { term, path, section } of await glossary()) {
    add(section, { title: term, href: withBase(path, import.meta.env.BASE_URL), isTerm: true });
  }
  return index;
});

function linksOf(page: PageEntry): { target: string; link: Backlink }[] {
  return sectionsOf(page.body).flatMap(({ id, title, blocks }) => {
    const link =
      id === undefined
        ? { title: page.heading, href: page.href, isTerm: false }
        : { title: linkTitle(page.title, title), href: `${page.href}#${id}`, isTerm: false };
    return blocks.flatMap(linkTargets).map((target) => ({ target, link }));
  });
}
