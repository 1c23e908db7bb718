import type { ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';

/** Plain text. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Text in bold. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/** A link; plain text where there is no address. */
export function link(label: string, url: string | undefined): PhrasingContent {
  return url === undefined ? text(label) : { type: 'link', url, children: [text(label)] };
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

/** A bulleted list, an item each. */
export function list(items: PhrasingContent[][]): RootContent {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: item }],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A table; the first row is its head. */
export function table(rows: PhrasingContent[][][]): RootContent {
  const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
  return {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}
