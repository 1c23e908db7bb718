import type { MarkdownHeading } from 'astro';
import { sectionsOf } from './sections.ts';
import { textOf } from './text.ts';

/** How many lengths the outline tells apart. */
const GRADES = 5;

/** A heading of a page's outline. */
export interface OutlineItem extends MarkdownHeading {
  /** How long its section is beside the page's longest one, from 1 to 5; undefined if unknown. */
  length?: number | undefined;
}

/**
 * Adds to a page's headings how long their sections are, each up to the next heading.
 *
 * @param body the MDX below the page's front matter
 * @throws Error of the parser when the MDX is malformed; the source checks say so earlier.
 */
export function withLengths(headings: readonly MarkdownHeading[], body = ''): OutlineItem[] {
  const characters = new Map(
    sectionsOf(body).map(({ id, blocks }) => [
      id,
      blocks.reduce((sum, block) => sum + textOf(block).length, 0),
    ]),
  );
  const longest = Math.max(1, ...headings.map(({ slug }) => characters.get(slug) ?? 0));
  return headings.map((heading) => {
    const own = characters.get(heading.slug);
    const length = own === undefined ? undefined : Math.ceil((own / longest) * GRADES) || 1;
    return { ...heading, length };
  });
}
