import type { MdastNode } from 'satteri';
import { headingsOf } from './headings.ts';
import { lineOf, type PageSource } from './source.ts';

/**
 * What stands under a heading of level two, up to the next one; nothing where the page lacks it.
 *
 * @returns the heading's line, or 1, and all nodes below it
 */
export function sectionNodes(page: PageSource, id: string): { line: number; nodes: MdastNode[] } {
  const headings = headingsOf(page).filter(({ depth }) => depth === 2);
  const at = headings.findIndex((heading) => heading.id === id);
  const from = headings[at]?.line ?? Infinity;
  const to = headings[at + 1]?.line ?? Infinity;
  const nodes = page.nodes.filter((node) => lineOf(node) > from && lineOf(node) < to);
  return { line: Number.isFinite(from) ? from : 1, nodes };
}
