import type { MdastNode } from 'satteri';
import { attributeOf, isJsx } from './jsx.ts';

/**
 * What the `<Formerly>`s among some nodes name.
 *
 * @param attribute `id` for ids that sections of the same page had, `address` for places elsewhere
 */
export function formerly(nodes: readonly MdastNode[], attribute: 'id' | 'address'): string[] {
  return nodes.flatMap((node) =>
    isJsx(node) && node.name === 'Formerly' ? (attributeOf(node, attribute) ?? []) : [],
  );
}
