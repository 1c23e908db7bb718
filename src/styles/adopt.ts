/**
 * Adds the rules of a part of the page that is loaded only when a reader wants it, so that its looks
 * weigh nothing before.
 *
 * @param css rules, imported as text: `import rules from './name.css?inline'`
 */
export function adopt(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
