import { globSync } from 'node:fs';

/** The addresses of all built pages. */
export const PAGES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The addresses of the pages that are written in MDX. */
export const ARTICLES = globSync('content/*/*.mdx').map(
  (file) => file.replace(/^content/, '').replace(/\.mdx$/, '') + '/',
);
