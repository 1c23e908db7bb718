import type { RootContent } from 'mdast';
import { link, table, text } from '../twins/nodes.ts';
import { cellText, type Comparison } from './comparison.ts';

/** A comparison of questions as a Markdown table. */
export function comparisonTable({ columns, rows }: Comparison): RootContent {
  return table([
    [[text('Question')], ...columns.map(({ title }) => [text(title)])],
    ...rows.map(({ title, href, cells }) => [
      [link(title, new URL(href, import.meta.env.SITE).href)],
      ...cells.map((cell) => [text(cellText(cell))]),
    ]),
  ]);
}
