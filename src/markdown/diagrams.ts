import { defineMdastPlugin } from 'satteri';
import { diagramFence } from '../diagrams/fence.ts';
import { hasRendering, readRendering } from '../diagrams/renderings.ts';
import { attributesOf } from './jsx.ts';

/**
 * Turns a `mermaid` fence into `<Diagram svg=… caption=… title=… />` with its committed rendering.
 * In `astro dev` a missing one is drawn on the spot.
 *
 * @throws Error when the rendering is missing; the source checks say so earlier, with file and line.
 */
export function diagrams(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'diagrams',
    async code(node) {
      if (node.lang !== 'mermaid') return;
      const { source, caption, title } = diagramFence(node.value, node.meta ?? '');
      const rendering = await renderingOf(source);
      const svg = rendering.replaceAll('href="/', `href="${prefix}/`);
      return {
        type: 'mdxJsxFlowElement',
        name: 'Diagram',
        attributes: attributesOf({ svg, caption, title }),
        children: [],
      };
    },
  });
}

async function renderingOf(source: string): Promise<string> {
  if (process.env['NODE_ENV'] === 'development' && !(await hasRendering(source))) {
    const { renderOnDemand } = await import('../diagrams/on-demand.ts');
    return renderOnDemand(source);
  }
  return readRendering(source);
}
