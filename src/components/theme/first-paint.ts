/**
 * A page fades into the next one, unless the reader wants nothing to move. The style sheet cannot
 * say so: Chromium may compute styles while that is still on its way, finds no rule, and ends the
 * transition with an error.
 */
const FADE = `
const fade = new CSSStyleSheet();
fade.replaceSync('@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');
document.adoptedStyleSheets.push(fade);
`;

/**
 * What the reader has chosen. Going back may show a page as it was left, while the choices have
 * changed since. Storage may be refused; what holds without a choice then holds. The depth of a
 * model answer is chosen by the address.
 */
const CHOICES = `
const applyChoices = () => {
  try {
    for (const name of ['theme', 'text-size', 'line-width', 'focus-mode', 'single-keys']) {
      const value = localStorage.getItem(name);
      if (value) root.setAttribute('data-' + name, value);
      else root.removeAttribute('data-' + name);
    }
  } catch {}
  root.setAttribute('data-depth', new URLSearchParams(location.search).get('depth') ?? '');
};
applyChoices();
addEventListener('pageshow', applyChoices);
`;

/**
 * The font never makes a reader wait, and no page changes its face while it is read. A page has the
 * font from the beginning if an earlier one has brought it, or if the line answers within 100 ms,
 * by this page's own answer, which may have come from a cache, and by what the browser makes of the
 * line. Otherwise the page stands in the stand-in, and fetches the font for the next one once it is
 * complete, unless the reader saves data. Who goes back or reloads finds a page as it stood: in
 * another font its lines would break elsewhere, and the place that was read would be lost.
 */
const FONT = `
const ifStorage = (use) => {
  try {
    return use();
  } catch {}
};
const fetchFont = (rel) => {
  const link = document.createElement('link');
  Object.assign(link, { rel, as: 'font', type: 'font/woff2', crossOrigin: '', href: font });
  link.onload = () => ifStorage(() => localStorage.setItem('font', font));
  document.head.append(link);
};
const [opened] = performance.getEntriesByType('navigation');
const line = navigator.connection;
const stoodIn = 'stand-in ' + location.pathname;
const again = opened?.type !== 'navigate' && ifStorage(() => sessionStorage.getItem(stoodIn));
const kept = ifStorage(() => localStorage.getItem('font') === font);
if (!again && (kept || Math.max(opened?.responseStart ?? 0, line?.rtt ?? 0) <= 100)) {
  root.dataset.font = 'own';
  fetchFont('preload');
} else {
  ifStorage(() => sessionStorage.setItem(stoodIn, 'true'));
  if (!line?.saveData) addEventListener('load', () => fetchFont('prefetch'));
}
`;

/**
 * The one inline script of a page: what must stand before the first paint, or the page would flash
 * and move. Its element names the font's file in `data-font`.
 *
 * To read storage for the first time takes a slow phone some 20 ms. The browser shall ask for the
 * style sheet first, so the reading waits until the body begins; what observes that runs before
 * anything is painted. The fade comes last: browsers that know nothing of it fail there.
 *
 * The Content-Security-Policy allows this very text by its hash.
 */
export const FIRST_PAINT = `
const root = document.documentElement;
const { font } = document.currentScript.dataset;
new MutationObserver((records, body) => {
body.disconnect();
${CHOICES}${FONT}
}).observe(root, { childList: true });
${FADE}`;
