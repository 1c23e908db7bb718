import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../hosting/base-path.ts';
import { compress } from '../hosting/compress.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { movedPages } from '../hosting/moved-pages.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { INDEX_FOLDER } from '../search/core.ts';

/** Writes into the built site what hosts read, and its files once more, compressed. */
export function hosting(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // Netlify sets this in its own builds.
        const host = process.env['NETLIFY'] === 'true' ? 'netlify' : 'cloudflare';
        const redirects = redirectsFile(await movedPages(dist, base), base, host);
        await writeFile(path.join(dist, '_redirects'), redirects);
        await writeFile(path.join(dist, '_headers'), headersFile(base));
        // GitHub Pages would otherwise leave out `_astro/`.
        await writeFile(path.join(dist, '.nojekyll'), '');
        const start = performance.now();
        const count = await compress(dist, root, INDEX_FOLDER);
        logger.info(`${count} files compressed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
