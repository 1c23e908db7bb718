import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { renderingsVersion } from './src/diagrams/renderings.ts';
import { basePath } from './src/hosting/base-path.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { hosting } from './src/integrations/hosting.ts';
import { keptResults } from './src/integrations/kept-results.ts';
import { pageChecks } from './src/integrations/page-checks.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { readReferences } from './src/markdown/references.ts';
import { readShortAddresses } from './src/markdown/short-addresses.ts';

const base = basePath(process.env.BASE_PATH);

/** Astro marks its own modules with a directive, of which the bundler warns for every page. */
function withoutDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // Not in node_modules: the tests' builds share that folder, and would read each other's pages.
  cacheDir: './.astro/cache',
  prerenderConflictBehavior: 'error',
  // One style sheet and small module files, so that a strict Content-Security-Policy can hold.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { onLog: withoutDirectives },
    },
  },
  markdown: pipeline({
    base,
    references: await readReferences(),
    short: await readShortAddresses(),
    renderings: await renderingsVersion(),
  }),
  // Checks of the sources come before the build, the index and the checks of the pages after it,
  // then what compresses all that has been written, and last what tidies up what builds keep.
  integrations: [
    // What never changes is compiled to HTML at once, but for elements that become components.
    mdx({ optimize: { ignoreElementNames: ['pre', 'table'] } }),
    contentChecks(),
    searchIndex(),
    pageChecks(),
    hosting(),
    keptResults(),
  ],
  devToolbar: { enabled: false },
});
