import { globSync } from 'node:fs';

/** The addresses of all built pages, short addresses left out: they only lead to them. */
export const PAGES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((address) => !/^\/\d/.test(address))
  .sort();

/** The addresses of the pages that are written in MDX. */
export const ARTICLES = globSync('content/*/*.mdx').map(
  (file) => file.replace(/^content/, '').replace(/\.mdx$/, '') + '/',
);
