import { linkTitle, markdownLink } from '../../permalinks/titles.ts';
import { sectionOf } from '../../twins/section.ts';

/** A form in which a section can be copied. */
interface CopyForm {
  /** What the reader is told that was copied. */
  name: string;
  /**
   * The text for the clipboard.
   *
   * @param hash the section's fragment, `#metrics`; empty for the page itself
   * @throws Error where it has to be fetched and cannot
   */
  text: (hash: string) => string | Promise<string>;
}

/** The forms by the names that the menu's items carry. */
export const COPY_FORMS: Record<string, CopyForm> = {
  link: { name: 'Link', text: (hash) => address(hash, variant()) },
  'markdown-link': {
    name: 'Markdown link',
    text: (hash) => markdownLink(title(hash), address(hash, variant())),
  },
  markdown: { name: 'Text as Markdown', text: markdown },
};

/** The heading of a section, or of the page. */
export function headingOf(hash: string): string {
  const heading = hash === '' ? document.querySelector('h1') : document.querySelector(hash);
  return heading?.textContent.trim() ?? '';
}

/** The section's address as the site publishes it, whatever host the page was read on. */
function address(hash: string, query = ''): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return (canonical?.href ?? location.pathname) + query + hash;
}

/** The inputs of a model answer that the reader has changed, as the calculator keeps them. */
function variant(): string {
  return document.documentElement.dataset['variant'] ?? '';
}

function title(hash: string): string {
  const page = /^(.*) · Nine Steps$/.exec(document.title)?.[1];
  return hash === '' ? headingOf(hash) : linkTitle(page, headingOf(hash));
}

async function markdown(hash: string): Promise<string> {
  const response = await fetch('index.md');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const part = sectionOf(await response.text(), address(hash));
  if (part === undefined) throw new Error(`${response.url} has no part for ${address(hash)}.`);
  return `${part}\n`;
}
