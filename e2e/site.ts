import { globSync } from 'node:fs';

/**
 * The addresses of all built pages. Short addresses are left out because they only lead to them, and
 * the booklet because it repeats them all; it has a spec of its own.
 */
export const PAGES = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((address) => !/^\/\d|^\/print\//.test(address))
  .sort();

const UNLISTED = ['/404.html', '/search/', '/style/'];

/** The pages that search engines should know. */
export const LISTED = PAGES.filter((address) => !UNLISTED.includes(address));

/** The addresses of the pages that are written in MDX. */
export const ARTICLES = globSync('content/*/*.mdx').map(
  (file) => file.replace(/^content(\/about)?/, '').replace(/\.mdx$/, '') + '/',
);
