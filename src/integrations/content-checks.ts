import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, formatFaults } from '../checks/fault.ts';
import { sourceFaults } from '../checks/sources.ts';

/** Ends a build before it begins when the content has faults; `astro dev` only shows them. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const faults = await sourceFaults(fileURLToPath(config.root));
        if (faults.length === 0) return;
        if (command === 'build') throw new ContentError(faults);
        logger.warn(formatFaults(faults));
      },
    },
  };
}
