import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as cheerio from 'cheerio';
import type { Redirect } from './redirects-file.ts';

/**
 * The built pages that only lead on to one other address. A retired page whose sections went their
 * own ways is none of them: a server never learns which section was asked for, the page itself does.
 *
 * @param dist the folder of the built site
 * @param base the path under which the site stands, with a slash at both ends
 */
export async function movedPages(dist: string, base: string): Promise<Redirect[]> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: dist }));
  const redirects = await Promise.all(
    files.sort().map(async (name) => {
      const html = await readFile(path.join(dist, name), 'utf8');
      if (!html.includes('data-moved-to')) return [];
      const $ = cheerio.load(html);
      const to = $('main').attr('data-moved-to');
      if (!to || $('.moved-section').length > 0) return [];
      return {
        from:
          base +
          name
            .split(path.sep)
            .join('/')
            .replace(/index\.html$/, ''),
        to,
      };
    }),
  );
  return redirects.flat();
}
