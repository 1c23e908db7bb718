import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeUnused } from '../cache/kept.ts';

/** After a build, removes what earlier ones kept and this one did not need. */
export function keptResults(): AstroIntegration {
  const start = Date.now();
  let root = '';
  return {
    name: 'kept-results',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': () => removeUnused(root, start),
    },
  };
}
