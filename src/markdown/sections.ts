import { type MdastNode, mdxToMdast } from 'satteri';
import { features } from './features.ts';
import { textOf } from './text.ts';

/** A section of a page's source: a heading and what stands below it, up to the next heading. */
export interface SourceSection {
  /** The id from `{#id}`; undefined for what stands before the first heading. */
  id: string | undefined;
  /** The heading's level, 2 or 3; 1 for what stands before the first heading. */
  depth: number;
  /** The heading's text; empty for what stands before the first heading. */
  title: string;
  /** The blocks below the heading. */
  blocks: MdastNode[];
}

/**
 * Cuts the MDX below a page's front matter into its sections; the first is the lead.
 *
 * @throws Error of the parser when the MDX is malformed; the source checks say so earlier.
 */
export function sectionsOf(body: string): SourceSection[] {
  const root = mdxToMdast(body, { features });
  const sections: SourceSection[] = [{ id: undefined, depth: 1, title: '', blocks: [] }];
  for (const node of 'children' in root ? (root.children as MdastNode[]) : []) {
    if (node.type === 'heading') {
      const data = node.data as { hProperties?: { id?: string } } | undefined;
      const id = data?.hProperties?.id;
      sections.push({ id, depth: node.depth, title: textOf(node), blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(node);
    }
  }
  return sections;
}
