import { slug } from '../schema/page.ts';
import type { Fault } from './fault.ts';
import type { ContentSource } from './source.ts';

/** Files that Astro would pass over in silence, or publish under another name than theirs. */
export function fileFaults({ pages, strays }: ContentSource): Fault[] {
  const fault = (file: string, message: string): Fault => ({
    file,
    line: 1,
    check: 'files',
    message,
  });
  return [
    ...strays.map((file) => fault(file, 'Only .mdx files are pages. Rename the file or move it.')),
    ...pages.flatMap((page) => {
      const expected = `content/${page.collection}/${page.slug}.mdx`;
      if (page.file !== expected) return fault(page.file, `A page stands in ${expected}.`);
      if (slug.safeParse(page.slug).success) return [];
      const better = page.slug.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return fault(
        page.file,
        `The name is the address: lower-case words and hyphens, as ${better}.mdx.`,
      );
    }),
  ];
}
