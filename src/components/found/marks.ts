import { type Asked, matches } from '../../search/matches.ts';
import { sectionOf } from '../outline/section-of.ts';
import { takeOver } from './handover.ts';

/** The name of the highlight, as the style sheet has it. */
const NAME = 'found';

/** What is no text of the section for a reader. */
const NOT_TEXT = 'svg, math, script, style, button, [data-search-ignore]';

/** Marks the words that a search has handed over, and offers to remove the marks. */
export function showFound(place: HTMLElement) {
  const asked = takeOver();
  place.replaceChildren();
  CSS.highlights?.delete(NAME);
  if (asked.length === 0 || !CSS.highlights) return;
  const ranges = rangesOf(asked);
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove marks';
  const end = new AbortController();
  const remove = () => {
    CSS.highlights.delete(NAME);
    place.replaceChildren();
    end.abort();
  };
  button.addEventListener('click', remove);
  addEventListener('hashchange', remove, { signal: end.signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && remove(), { signal: end.signal });
  place.append('The words of your search are marked. ', button);
}

/** Where the words stand in the section to which the address leads. */
function rangesOf(asked: Asked): Range[] {
  const article = document.querySelector('article');
  if (!article) return [];
  const section = decodeURIComponent(location.hash.slice(1));
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest(NOT_TEXT)) continue;
    const words = matches(node.textContent ?? '', asked);
    if (words.length === 0 || sectionOf(node) !== section) continue;
    for (const { start, text } of words) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      ranges.push(range);
    }
  }
  return ranges;
}
