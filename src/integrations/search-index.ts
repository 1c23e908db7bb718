import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from '../search/index.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Indexes the built pages inside `astro build`; in `astro dev`, serves the last build's index. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir));
        logger.info(`${count} sections indexed`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(path.join(outDir, 'pagefind'))) {
          logger.warn('There is no search index yet. `npm run build` makes one.');
        }
        server.middlewares.use((request, response, next) => {
          const name = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '')?.[1];
          const file = name && path.join(outDir, 'pagefind', path.posix.normalize(`/${name}`));
          if (!file || !existsSync(file)) return next();
          readFile(file).then((body) => {
            const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
            response.setHeader('Content-Type', type).end(body);
          }, next);
        });
      },
    },
  };
}
