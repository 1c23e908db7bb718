import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeVersion } from '../cache/code.ts';
import { removeUnused } from '../cache/kept.ts';

/**
 * Around a build, looks after what earlier ones left: what they kept and this one did not need is
 * removed, and the site that they built stands aside until the new one is whole. Deleting it first
 * would slow the build: ext4 creates files slowly for minutes after it has lost thousands.
 */
export function keptResults(): AstroIntegration {
  const start = Date.now();
  let root = '';
  let code = '';
  let dist: URL;
  let aside: URL;
  return {
    name: 'kept-results',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        dist = config.outDir;
        aside = new URL('former-site/', config.cacheDir);
      },
      'astro:build:start': async () => {
        code = await codeVersion(root);
        await rm(aside, { recursive: true, force: true });
        // Astro empties what stays: a folder of Git, a mounted one, or one on another disk.
        if (!existsSync(dist) || existsSync(new URL('.git', dist))) return;
        await rename(dist, aside).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EXDEV' && error.code !== 'EBUSY') throw error;
        });
      },
      'astro:build:done': async () => {
        await rm(aside, { recursive: true, force: true });
        // Code that changed meanwhile may have made results under the name of other code.
        const unchanged = code === (await codeVersion(root));
        await removeUnused(root, unchanged ? start : Infinity);
      },
    },
  };
}
