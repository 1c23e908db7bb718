import { defineMdastPlugin } from 'satteri';
import { evaluate, type Quantity } from '../estimates/evaluate.ts';
import { filledIn, isQuote } from '../estimates/quotes.ts';
import type { Answer } from '../schema/answer.ts';
import { attributesOf } from './jsx.ts';

/**
 * Fills in what a page quotes of its numbers: `{estimates.peakRate}` becomes `<Quote>` with its text,
 * and in a diagram's source the text itself. The source checks name a quote of nothing before.
 */
export const quotes = defineMdastPlugin({
  name: 'quotes',
  before(_, { data }) {
    const { answer } = (data.astro?.frontmatter ?? {}) as { answer?: Answer };
    if (answer) data.quantities = evaluate(answer).quantities;
  },
  mdxTextExpression(node, { data: { quantities } }) {
    if (!quantities || !isQuote(node.value)) return;
    const name = node.value.trim();
    const text = quantities.get(name)?.text ?? '';
    return {
      type: 'mdxJsxTextElement',
      name: 'Quote',
      attributes: attributesOf({ name, text }),
      children: [],
    };
  },
  code(node, context) {
    const { quantities } = context.data;
    if (!quantities || node.lang !== 'mermaid') return;
    context.setProperty(node, 'value', filledIn(node.value, quantities));
  },
});

declare module 'satteri' {
  interface DataMap {
    /** The numbers of a model answer, while the plugin goes through it. */
    quantities?: ReadonlyMap<string, Quantity>;
  }
}
