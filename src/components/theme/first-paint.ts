/**
 * The one inline script of a page. It runs before the first paint, or the page would flash in the
 * other theme. The Content-Security-Policy allows this very text by its hash.
 */
export const FIRST_PAINT = `
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's wish then decides.
}
`;
