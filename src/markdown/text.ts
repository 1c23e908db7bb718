import type { MdastNode } from 'satteri';

/** The text of a node and all below it, as a reader sees it. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}
