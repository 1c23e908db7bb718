import { defineMdastPlugin } from 'satteri';
import { evaluate } from '../estimates/evaluate.ts';
import { filledIn, isQuote } from '../estimates/quotes.ts';
import type { Answer } from '../schema/answer.ts';

/**
 * Fills in what a page quotes of its numbers: `{estimates.peakRate}` becomes `<Quote>` with its text,
 * and in a diagram's source the text itself. The source checks name a quote of nothing before.
 */
export const quotes = defineMdastPlugin({
  name: 'quotes',
  mdxTextExpression(node, context) {
    const quantities = quantitiesOf(context.data);
    if (!quantities || !isQuote(node.value)) return;
    const name = node.value.trim();
    const attributes = { name, text: quantities.get(name)?.text ?? '' };
    return {
      type: 'mdxJsxTextElement',
      name: 'Quote',
      attributes: Object.entries(attributes).map(([key, value]) => ({
        type: 'mdxJsxAttribute',
        name: key,
        value,
      })),
      children: [],
    };
  },
  code(node, context) {
    const quantities = quantitiesOf(context.data);
    if (!quantities || node.lang !== 'mermaid') return;
    context.setProperty(node, 'value', filledIn(node.value, quantities));
  },
});

function quantitiesOf({ astro }: { astro?: { frontmatter: unknown } }) {
  const { answer } = (astro?.frontmatter ?? {}) as { answer?: Answer };
  return answer && evaluate(answer).quantities;
}
