import type { MdastNode } from 'satteri';
import { withDescendants } from './descendants.ts';

/** The targets of the links in a block, in their order. */
export function linkTargets(block: MdastNode): string[] {
  return withDescendants(block).flatMap((node) => (node.type === 'link' ? node.url : []));
}
