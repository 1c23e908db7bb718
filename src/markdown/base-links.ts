import { defineHastPlugin } from 'satteri';

/** Puts the site's base path before root-relative links, so that pages work under any base. */
export function baseLinks(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const attribute = node.tagName === 'a' ? 'href' : 'src';
        const target = node.properties[attribute];
        if (typeof target !== 'string' || !target.startsWith('/')) return;
        context.setProperty(node, attribute, prefix + target);
      },
    },
  });
}
