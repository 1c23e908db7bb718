import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Blocks as Markdown text, without a line break at the end. */
export function format(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
      // A padded table is many times as long as its text where one cell is.
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
    },
  ).trimEnd();
}
