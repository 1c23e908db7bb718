import type { RootContent } from 'mdast';
import { format } from './format.ts';
import { link, list, paragraph, text } from './nodes.ts';

/** A list of pages under a heading of `llms.txt`. */
export interface LlmsGroup {
  title: string;
  pages: { heading: string; summary: string; url: string }[];
}

/**
 * The index of a site for language models, as https://llmstxt.org describes it: a title, a summary
 * and lists of links to Markdown.
 */
export function llmsIndex(
  title: string,
  summary: string,
  about: string,
  groups: LlmsGroup[],
): string {
  const heading = (depth: number, value: string) =>
    ({ type: 'heading', depth, children: [text(value)] }) as RootContent;
  return `${format([
    heading(1, title),
    { type: 'blockquote', children: [paragraph(text(summary))] } as RootContent,
    paragraph(text(about)),
    ...groups.flatMap((group) => [
      heading(2, group.title),
      list(group.pages.map((page) => [link(page.heading, page.url), text(`: ${page.summary}`)])),
    ]),
  ])}\n`;
}
