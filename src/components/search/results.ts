import type { Run } from '../../search/excerpt.ts';
import type { Hit } from '../../search/search.ts';

/** The hits of one page, its own best first. */
export interface HitGroup {
  page: string;
  hits: Hit[];
}

/** The sections of one page that are shown until the reader asks for more. */
const PER_PAGE = 3;

/**
 * The first hits by their pages; a page stands where its best section does.
 *
 * @param most how many hits are looked at
 * @param all whether a page may show more than its best few
 */
export function groupByPage(hits: readonly Hit[], most: number, all: boolean): HitGroup[] {
  const groups = Map.groupBy(hits.slice(0, most), ({ page }) => page);
  return [...groups].map(([page, own]) => ({ page, hits: all ? own : own.slice(0, PER_PAGE) }));
}

/** A group of the list, with its hits as options, each a link to its section. */
export function groupElement(
  { page, hits }: HitGroup,
  id: string,
  home: string,
): { group: HTMLElement; options: Map<Hit, HTMLAnchorElement> } {
  const label = element('div', 'page-name', page);
  label.id = id;
  label.role = 'presentation';
  const options = new Map(hits.map((hit) => [hit, optionOf(hit, home)]));
  const group = element('div', 'group');
  group.role = 'group';
  group.setAttribute('aria-labelledby', id);
  group.append(label, ...options.values());
  return { group, options };
}

function optionOf({ path, title }: Hit, home: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.role = 'option';
  option.ariaSelected = 'false';
  // The focus stays in the field, and the arrows lead here.
  option.tabIndex = -1;
  option.href = home.replace(/\/$/, '') + path;
  option.append(element('span', 'title', title), element('span', 'excerpt'));
  return option;
}

/** Puts a hit's passage into its option, as text. */
export function showPassage(option: Element, runs: readonly Run[]) {
  const passage = runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  option.querySelector('.excerpt')?.replaceChildren(...passage);
}

/** An option that puts its text into the field. */
export function suggestion(text: string): HTMLElement {
  const option = element('div', 'suggestion', text);
  option.role = 'option';
  option.ariaSelected = 'false';
  return option;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
