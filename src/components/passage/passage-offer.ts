import { sectionOf } from '../outline/section-of.ts';
import { textDirective } from './text-directive.ts';
import { textRuns } from './text-runs.ts';
import rules from './passage-offer.css?inline';
import { adopt } from '../../styles/adopt.ts';

adopt(rules);

/** Milliseconds for which the success stays on the screen. */
const SHOWN_FOR = 2000;

/** Pixels between the selection and the offer; a finger's handles hang below the text. */
const GAP = matchMedia('(pointer: coarse)').matches ? 32 : 6;

let close = () => {};
let offered = '';

/** The offer goes with the selection, unless that has moved into the field with the link. */
document.addEventListener('selectionchange', () => {
  if (document.activeElement?.matches('.passage-offer input')) return;
  if (!getSelection()?.isCollapsed) return;
  close();
  offered = '';
});

/**
 * Offers to copy a link to the selected passage of the article, in a button near its end. The
 * next Tab leads to the button, and from there on through the text, because it stands at the end of
 * the last selected block. It goes with the selection or with Escape. Nothing is offered where no text could be found again.
 */
export function offerLink(range: Range) {
  const article = document.querySelector('article');
  if (!article) return;
  const link = linkTo(range, article);
  // A click or a key that leaves the selection as it is leaves the offer as it is, open or closed.
  if (link === offered) return;
  close();
  offered = link;
  if (!link) return;

  const offer = document.createElement('div');
  offer.className = 'passage-offer';
  offer.popover = 'manual';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy link to passage';
  const status = document.createElement('span');
  status.role = 'status';
  offer.append(button, status);
  lastBlock(range, article).append(offer);
  offer.showPopover();
  place(offer, range);

  const shown = new AbortController();
  close = () => {
    shown.abort();
    offer.remove();
  };
  const until = { signal: shown.signal };
  // The selection would be lost to the press of the button.
  button.addEventListener('pointerdown', (event) => event.preventDefault(), until);
  button.addEventListener('click', () => void copy(link, offer, status), until);
  addEventListener(
    'keydown',
    (event) => {
      // A click on the text gives the focus to all of it, and Tab would begin at its first link.
      const fromText = document.activeElement?.contains(offer);
      if (event.key === 'Tab' && !event.shiftKey && fromText) button.focus();
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { ...until, capture: true },
  );
}

/** The address of the passage; empty where it cannot be found again. */
function linkTo(range: Range, article: Element): string {
  if (!article.contains(range.startContainer)) return '';
  const directive = textDirective(textRuns(document.body, article, range));
  if (!directive) return '';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = canonical ?? location.origin + location.pathname;
  return `${page}#${sectionOf(range.startContainer)}:~:${directive}`;
}

async function copy(link: string, offer: HTMLElement, status: HTMLElement) {
  try {
    await navigator.clipboard.writeText(link);
    status.textContent = 'Link copied';
    setTimeout(() => offer.isConnected && close(), SHOWN_FOR);
  } catch {
    // Where the clipboard is refused, the reader's own copy command is one key away.
    const label = document.createElement('label');
    label.textContent = 'Copy this link:';
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = link;
    label.append(field);
    offer.replaceChildren(label);
    field.select();
    field.addEventListener('blur', () => offer.isConnected && close());
  }
}

/** The innermost block of the article in which the selection ends. */
function lastBlock(range: Range, article: Element): Element {
  const { endContainer, startContainer } = range;
  // A selection of a whole block ends at the start of the next one.
  const node = range.endOffset === 0 ? startContainer : endContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('p, li, td, th, pre, figcaption, dd, dt, .section-heading');
  return block && article.contains(block) ? block : article;
}

/** Below the last line where there is room, otherwise above the first, always within the window. */
function place(offer: HTMLElement, range: Range) {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = lines[0] ?? range.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { offsetHeight: height, offsetWidth: width } = offer;
  const lowest = innerHeight - height - GAP;
  let top = last.bottom + GAP;
  if (top > lowest) top = first.top - height - GAP;
  const widest = document.documentElement.clientWidth - width;
  offer.style.left = `${Math.max(0, Math.min(last.right - width / 2, widest)) + scrollX}px`;
  offer.style.top = `${Math.max(0, Math.min(top, lowest)) + scrollY}px`;
}
