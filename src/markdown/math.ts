import * as cheerio from 'cheerio';
import { defineHastPlugin, htmlToHast } from 'satteri';
import temml from 'temml';

/**
 * TeX as MathML.
 *
 * Temml writes a few inline styles for older engines; a strict Content-Security-Policy forbids
 * them and current browsers lay the formula out without.
 *
 * @throws ParseError of Temml, with the position in the TeX, when the formula is malformed.
 */
export function mathml(tex: string, display: boolean): string {
  const html = temml.renderToString(tex, {
    annotate: true,
    displayMode: display,
    throwOnError: true,
  });
  const $ = cheerio.load(html, null, false);
  $('[style]').removeAttr('style');
  if (display) $('math').attr('tabindex', '0');
  return $.html();
}

/** Replaces the engine's `<code class="language-math">` by MathML, in a line or on its own. */
export const math = defineHastPlugin({
  name: 'math',
  element: {
    filter: ['code', 'pre'],
    visit(node, context) {
      const code = node.tagName === 'pre' ? node.children[0] : node;
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const classes = code.properties.className;
      if (!Array.isArray(classes) || !classes.includes('language-math')) return;
      const display = classes.includes('math-display');
      // A display formula is met twice, as `pre` and as the `code` in it: the outer one counts.
      if (display !== (node.tagName === 'pre')) return;
      const tree = htmlToHast(mathml(context.textContent(code), display), { fragment: true });
      if ('children' in tree && tree.children[0]) return tree.children[0];
      return;
    },
  },
});
