import { glob, stat } from 'node:fs/promises';
import path from 'node:path';

/** The addresses of a built site's pages, the smallest first. */
export async function builtPages(dist: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: dist }));
  const sizes = await Promise.all(
    files.map(async (file) => ({
      page: `/${file.replace(/index\.html$/, '')}`,
      bytes: (await stat(path.join(dist, file))).size,
    })),
  );
  // Redirects say nothing to a reader, and the booklet is for paper.
  return sizes
    .filter(({ page, bytes }) => bytes > 5000 && page !== '/print/')
    .toSorted((a, b) => a.bytes - b.bytes)
    .map(({ page }) => page);
}
