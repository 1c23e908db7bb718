import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INDEX_FOLDER } from '../search/core.ts';
import { writeIndex } from '../search/write.ts';

/** Indexes the built pages inside `astro build`; in `astro dev`, serves the last build's index. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir), root);
        logger.info(`${count} sections and terms indexed`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = path.join(outDir, INDEX_FOLDER);
        if (!existsSync(folder)) {
          logger.warn('There is no search index yet. `npm run build` makes one.');
        }
        server.middlewares.use((request, response, next) => {
          const name = request.url?.split(`/${INDEX_FOLDER}`)[1];
          const file = /^[\w-]+\.json$/.test(name ?? '') && path.join(folder, name ?? '');
          if (!file || !existsSync(file)) return next();
          readFile(file).then(
            (body) => response.setHeader('Content-Type', 'application/json').end(body),
            next,
          );
        });
      },
    },
  };
}
