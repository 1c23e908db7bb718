import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { sectionsOf } from './sections.ts';

/**
 * Writes the search index of a built site into its `pagefind` folder; each section is a record of
 * its own, so that a result is a place to read and not a page to search again.
 *
 * @returns how many sections it holds.
 * @throws Error with Pagefind's words when it cannot index or write.
 */
export async function writeIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let count = 0;
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  for (const file of files.sort()) {
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    for (const section of sectionsOf(await readFile(path.join(dist, file), 'utf8'), address)) {
      const added = await index.addCustomRecord({
        url: section.url,
        content: section.text,
        language: 'en',
        meta: { title: section.title, page: section.page, kind: section.kind },
        filters: { kind: [section.kind] },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      count += 1;
    }
  }
  const written = await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await close();
  return count;
}
