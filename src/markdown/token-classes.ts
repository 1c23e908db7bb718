import type { ShikiTransformer } from 'shiki';

/**
 * Turns Shiki's inline styles (`color:var(--astro-code-token-string)`) into classes
 * (`token-string`), because the site's Content-Security-Policy allows no inline style.
 */
export const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  pre(node) {
    delete node.properties['style'];
  },
  span(node) {
    const style = String(node.properties['style'] ?? '');
    delete node.properties['style'];
    const token = /--astro-code-(token-[a-z-]+)/.exec(style)?.[1];
    if (token) this.addClassToHast(node, token);
  },
};
