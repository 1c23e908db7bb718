import { defineHastPlugin } from 'satteri';

/**
 * Puts a link to the section after each heading with an id, beside it rather than in it, so that
 * the heading's own text stays the template's.
 */
export const sectionAnchors = defineHastPlugin({
  name: 'section-anchors',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      const id = node.properties.id;
      if (typeof id !== 'string') return;
      const text = context.textContent(node);
      const number = /^\d+\.\d+(?= )/.exec(text)?.[0];
      const anchor = {
        type: 'element' as const,
        tagName: 'a',
        properties: {
          href: `#${id}`,
          className: ['section-anchor'],
          ariaLabel: `Link to section: ${text}`,
          ...(number ? { dataShort: `/${number}/` } : {}),
        },
        children: [],
      };
      const link = {
        type: 'element' as const,
        tagName: 'section-link',
        properties: {},
        children: [anchor],
      };
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['section-heading'] },
        children: [link],
      });
    },
  },
});
