import * as cheerio from 'cheerio';
import type { Element } from 'domhandler';
import type { Kind } from './format.ts';

/** A section of a built page, as the index holds it. */
export interface Section {
  /** The section's address on the site, with its fragment; a page's lead has none. */
  url: string;
  /** The section's heading. */
  title: string;
  /** The title of the page that it stands on. */
  page: string;
  /** What kind of page that is. */
  kind: Kind;
  /** Other names of what the section is about. */
  names: string[];
  /** The section's text, diagrams included. */
  text: string;
}

/**
 * Cuts a built page into its sections: what stands under one heading up to the next.
 *
 * Only what is inside `[data-search-kind]` counts; a page without such an element has none.
 */
export function sectionsOf(html: string, address: string): Section[] {
  // The booklet has none, and takes seconds to parse.
  if (!html.includes('data-search-kind')) return [];
  const $ = cheerio.load(html);
  const article = $('[data-search-kind]').first();
  if (article.length === 0) return [];
  const page = article.find('h1').first().text().trim();
  const kind = article.attr('data-search-kind') as Kind;

  const aliases = article.find('[data-search-names]').attr('data-search-names')?.split(' | ') ?? [];

  // Text that no reader sees, or that would be in the index twice.
  article
    .find('annotation, button, desc, svg title, .section-anchor, [data-search-ignore]')
    .remove();

  const sections: Section[] = [];
  const open = (heading: Element) => {
    const id = heading.tagName === 'h1' ? undefined : $(heading).attr('id');
    if (heading.tagName !== 'h1' && id === undefined) return;
    const url = id === undefined ? address : `${address}#${id}`;
    const names = id === undefined ? aliases : [];
    sections.push({ url, title: tidy($(heading).text()), page, kind, names, text: '' });
  };
  const walk = (element: Element) => {
    for (const child of element.children) {
      const section = sections.at(-1);
      if (child.type === 'text') {
        if (section) section.text += child.data;
      } else if (child.type === 'tag') {
        if (/^h[1-3]$/.test(child.tagName)) open(child);
        else walk(child);
        // Words of neighboring blocks must not run together.
        const last = sections.at(-1);
        if (last && !INLINE.has(child.tagName)) last.text += ' ';
      }
    }
  };
  const root = article.get(0);
  if (root) walk(root);
  return sections.map((section) => ({ ...section, text: tidy(section.text) }));
}

const INLINE = new Set(
  'a abbr b code em i kbd mark mi mn mo mtext small span strong sub sup'.split(' '),
);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
