import { defineHastPlugin } from 'satteri';

/**
 * How a column is aligned (`---:`), as a class. The engine writes a style attribute, which the
 * Content-Security-Policy refuses.
 */
export const columnAlignment = defineHastPlugin({
  name: 'column-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      const side = typeof style === 'string' && /^text-align: (\w+)$/.exec(style)?.[1];
      if (!side) return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', [`align-${side}`]);
    },
  },
});
