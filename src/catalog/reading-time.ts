import type { MdastNode } from 'satteri';
import { sectionsOf } from '../markdown/sections.ts';
import { textOf } from '../markdown/text.ts';

/** How fast technical prose is read, in words a minute. */
const WORDS_PER_MINUTE = 230;

/** What holds running words. Code, formulas and diagrams are looked at rather than read. */
const READ = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * How long the MDX below a page's front matter takes to read, in whole minutes and at least one.
 *
 * @throws Error of the parser when the MDX is malformed; the source checks say so earlier.
 */
export function readingMinutes(body: string): number {
  const words = sectionsOf(body).reduce(
    (sum, { title, blocks }) =>
      sum + wordsIn(title) + blocks.reduce((count, block) => count + wordsOf(block), 0),
    0,
  );
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

function wordsOf(node: MdastNode): number {
  if (READ.has(node.type)) return wordsIn(textOf(node));
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return children.reduce((sum, child) => sum + wordsOf(child), 0);
}

const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
