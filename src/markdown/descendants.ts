import type { MdastNode } from 'satteri';

/** All nodes below one, in document order. */
export function descendants(node: MdastNode): MdastNode[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** A node and all nodes below it, in document order. */
export function withDescendants(node: MdastNode): MdastNode[] {
  return [node, ...descendants(node)];
}
