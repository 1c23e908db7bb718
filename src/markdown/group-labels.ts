import { defineMdastPlugin } from 'satteri';

/**
 * Marks a paragraph that is only bold (`**Classification Tasks**`) or only italic
 * (`*Data Parallelism*`) as a label of the list below it, so that styles can tell it from prose.
 */
export const groupLabels = defineMdastPlugin({
  name: 'group-labels',
  paragraph(node, context) {
    const [only, ...others] = node.children;
    if (others.length > 0) return;
    if (only?.type !== 'strong' && only?.type !== 'emphasis') return;
    const level = only.type === 'strong' ? 'group-label' : 'group-label group-label-minor';
    context.setProperty(node, 'data', { hProperties: { className: level } });
  },
});
