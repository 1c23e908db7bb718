import { defineMdastPlugin, type MdastNode } from 'satteri';

/**
 * Puts `<Backlinks />` at the end of every section, with what the page was given for it in its
 * `backlinks` prop; a page rendered without that prop shows none.
 */
export const sectionEnds = defineMdastPlugin({
  name: 'section-ends',
  before(root, context) {
    let end: { raw: string } | undefined;
    for (const node of root.children as MdastNode[]) {
      if (node.type !== 'heading') continue;
      if (end) context.insertBefore(node, end);
      const data = node.data as { hProperties?: { id?: string } } | undefined;
      const id = JSON.stringify(data?.hProperties?.id ?? '');
      end = { raw: `<Backlinks links={props.backlinks?.[${id}]} />` };
    }
    if (end) context.appendChild(root, end);
  },
});
