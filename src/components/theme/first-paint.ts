/**
 * The one inline script of a page: it applies what the reader has chosen before the first paint, or
 * the page would flash and move. Going back may show a page as it was left, while the choices have
 * changed since. Storage may be refused; what holds without a choice then holds. The depth of a
 * model answer is chosen by the address.
 *
 * A page fades into the next one, unless the reader wants nothing to move. The style sheet cannot
 * say so: Chromium may compute styles while that is still on its way, finds no rule, and ends the
 * transition with an error.
 *
 * The Content-Security-Policy allows this very text by its hash.
 */
export const FIRST_PAINT = `
const applyChoices = () => {
  const root = document.documentElement;
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
const fade = new CSSStyleSheet();
fade.replaceSync('@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');
document.adoptedStyleSheets.push(fade);
`;
