import { defineHastPlugin, type HastContent } from 'satteri';

/**
 * Moves each `<Formerly>` into the heading of the section in which it stands, so that an old link
 * arrives at the heading and not below it. In a page's lead it stays. Runs after section-anchors.
 */
export const formerAnchors = defineHastPlugin({
  name: 'former-anchors',
  before(root, context) {
    let heading: HastContent | undefined;
    const walk = (nodes: readonly HastContent[]) => {
      for (const node of nodes) {
        if (node.type === 'element' && isSectionHeading(node.properties.className)) heading = node;
        if (isFormerly(node) && heading) {
          context.removeNode(node);
          context.prependChild(heading, node);
        } else if ('children' in node) walk(node.children as HastContent[]);
      }
    };
    walk(root.children as HastContent[]);
  },
});

const isSectionHeading = (className: unknown) =>
  Array.isArray(className) && className.includes('section-heading');

const isFormerly = (node: HastContent) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  node.name === 'Formerly';
