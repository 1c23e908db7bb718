import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Whether a node is a component or an element written as JSX. */
export function isJsx(node: MdastNode): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute of a JSX element when it is plain text; undefined when it is left out. */
export function attributeOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : '';
    }
  }
  return undefined;
}

/** Attributes of a JSX element, all of them plain text. */
export function attributesOf(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
}
