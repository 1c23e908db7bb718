import { hash } from 'node:crypto';
import type { satteri } from '@astrojs/markdown-satteri';
import { Kept } from '../cache/kept.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * The Markdown engine, which compiles a page anew only where the page, or something that the
 * plugins put into pages, has changed since an earlier build.
 *
 * @param inputs everything beside a page and the code that decides how it is compiled
 */
export function keptPages(processor: Processor, inputs: string): Processor {
  const kept = new Kept(process.cwd(), 'pages');
  const inputsKey = hash('sha256', inputs);
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('The Markdown engine does not compile MDX.');
      return {
        process: (content, file, frontmatter) =>
          kept.json(JSON.stringify([content, file, frontmatter, inputsKey]), () =>
            renderer.process(content, file, frontmatter),
          ),
      };
    },
  };
}
