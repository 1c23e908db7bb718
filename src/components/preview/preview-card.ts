import type { Preview } from '../../catalog/previews.ts';
import { sectionOf } from '../outline/section-of.ts';
import rules from './preview-card.css?inline';
import { adopt } from '../../styles/adopt.ts';

adopt(rules);

/** Addresses of pages that have previews. */
const PAGES =
  /\/(?:(?:steps|topics|guide|questions(?!\/compare\/))\/[^/]+|references|glossary|accessibility)\/$/;

/** Pixels between the card, the link and the edges of the window. */
const GAP = 4;

const pages = new Map<string, Promise<Record<string, Preview>>>();

/**
 * Shows in the card where a link leads, until the signal ends it or the reader presses Escape,
 * scrolls, clicks or leaves the window. Nothing is shown for a link without a preview.
 *
 * @throws TypeError when there is no network, Error when the server has no preview.
 */
export async function showPreview(card: HTMLElement, link: Element, signal: AbortSignal) {
  const target = new URL(link.getAttribute('href') ?? '', location.href);
  if (target.origin !== location.origin || target.search || !PAGES.test(target.pathname)) return;
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (target.pathname === location.pathname && fragment === sectionOf(link)) return;
  const preview = (await previewsOf(target.pathname))[fragment];
  await settled(link);
  if (!preview || signal.aborted) return;

  const title = document.createElement('strong');
  title.textContent = preview.title;
  card.replaceChildren(title, preview.text);
  const described = link.getAttribute('aria-describedby');
  link.setAttribute('aria-describedby', described ? `${described} ${card.id}` : card.id);
  card.showPopover();
  place(card, link);

  const shown = new AbortController();
  const hide = () => {
    shown.abort();
    card.hidePopover();
    if (described === null) link.removeAttribute('aria-describedby');
    else link.setAttribute('aria-describedby', described);
  };
  const until = { signal: shown.signal, capture: true };
  signal.addEventListener('abort', hide, until);
  addEventListener('scroll', (event) => event.target !== card && hide(), until);
  addEventListener('click', hide, until);
  addEventListener('resize', hide, until);
  document.documentElement.addEventListener('pointerleave', hide, { signal: shown.signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // This key press closes the preview and nothing else.
      event.preventDefault();
      event.stopPropagation();
      hide();
    },
    until,
  );
}

/** The previews of a page, fetched once; a failure is forgotten, so that the next try asks again. */
function previewsOf(page: string): Promise<Record<string, Preview>> {
  const known = pages.get(page);
  if (known) return known;
  const asked = fetch(`${page}preview.json`).then((response) => {
    if (!response.ok) throw new Error(`${page} has no previews.`);
    return response.json() as Promise<Record<string, Preview>>;
  });
  pages.set(page, asked);
  asked.catch(() => pages.delete(page));
  return asked;
}

/** Waits while the page still scrolls to a link that has got the focus. */
async function settled(link: Element): Promise<void> {
  let top = NaN;
  while (top !== (top = link.getBoundingClientRect().top)) {
    await new Promise(requestAnimationFrame);
  }
}

/** Above the link where there is room, otherwise below, and always within the window. */
function place(card: HTMLElement, link: Element) {
  card.style.maxHeight = '';
  const lines = [...link.getClientRects()];
  const first = lines[0] ?? link.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const above = first.top - 2 * GAP;
  const below = innerHeight - last.bottom - 2 * GAP;
  const goesAbove = card.offsetHeight <= above || above > below;
  card.style.maxHeight = `${goesAbove ? above : below}px`;
  const widest = document.documentElement.clientWidth - card.offsetWidth - GAP;
  card.style.left = `${Math.max(GAP, Math.min((goesAbove ? first : last).left, widest))}px`;
  card.style.top = `${goesAbove ? first.top - GAP - card.offsetHeight : last.bottom + GAP}px`;
}
