import type { RootContent } from 'mdast';
import { linkTitle, markdownLink } from '../permalinks/titles.ts';
import { format } from './format.ts';
import { paragraph, text } from './nodes.ts';

/** A page as its Markdown twin shows it. */
export interface TwinPage {
  /** The page's name, without a number; undefined for the home page. */
  title: string | undefined;
  /** The page's `h1`. */
  heading: string;
  /** One sentence on what the page is for. */
  summary: string;
  /** The page's full address. */
  url: string;
  /** What stands before the first section. */
  lead: RootContent[];
  sections: TwinSection[];
}

/** What stands under one heading up to the next. */
export interface TwinSection {
  id: string;
  /** The heading's level, 2 or 3. */
  depth: number;
  /** The heading's text. */
  title: string;
  blocks: RootContent[];
}

/**
 * The Markdown twin of a page. Every section ends with its source, after the sections within it, so
 * that a part of the page that is pasted elsewhere, by a reader or by a tool, says whence it came.
 */
export function twinOf(page: TwinPage): string {
  const parts: string[] = [];
  const open: { depth: number; source: string }[] = [];
  const close = (depth: number) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) parts.push(open.pop()?.source ?? '');
  };
  const begin = (depth: number, heading: string, source: string) => {
    close(depth);
    parts.push(format([{ type: 'heading', depth, children: [text(heading)] } as RootContent]));
    open.push({ depth, source: `Source: ${source}` });
  };

  begin(1, page.heading, markdownLink(page.heading, page.url));
  parts.push(
    format([{ type: 'blockquote', children: [paragraph(text(page.summary))] } as RootContent]),
    format(page.lead),
  );
  for (const { depth, id, title, blocks } of page.sections) {
    begin(depth, title, markdownLink(linkTitle(page.title, title), `${page.url}#${id}`));
    parts.push(format(blocks));
  }
  close(1);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
