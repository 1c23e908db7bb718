import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../checks/fault.ts';
import { pageFaults } from '../checks/pages.ts';

/** Ends a build whose pages have a fault that no source shows. */
export function pageChecks(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'page-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const faults = await pageFaults(fileURLToPath(dir), base, root);
        if (faults.length > 0) throw new ContentError(faults);
      },
    },
  };
}
