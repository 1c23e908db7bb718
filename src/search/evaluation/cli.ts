// `npm run search:eval`: how well the built site's search answers the judged queries, beside plain
// Pagefind on the same pages.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from '../../diagrams/browser.ts';
import { type JudgedRun, type Scores, scoresByClass } from './metrics.ts';
import { runQueries } from './page-search.ts';
import { runPagefind, writePagefind } from './pagefind.ts';
import { HELD_OUT, QUERIES, readQueries } from './queries.ts';
import { serve } from './server.ts';

const dist = path.resolve('dist');
if (!existsSync(dist)) throw new Error('There is no dist/ to search. Run `npm run build` first.');

const scratch = await mkdtemp(path.join(os.tmpdir(), 'search-eval-'));
await writePagefind(dist, scratch, 'pages');
const site = await serve(dist, scratch);
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: BROWSER_FLAGS,
});
try {
  const page = await browser.newPage();
  for (const file of [QUERIES, HELD_OUT]) {
    const queries = await readQueries(file);
    const own = await runQueries(page, site.home, queries);
    const plain = await runPagefind(page, site.home, queries);
    console.log(`\n${file}: ${queries.length} queries`);
    console.table({ ...rows('', own), ...rows('Pagefind, ', plain) });
    for (const [index, { results, right }] of own.entries()) {
      if (right.includes(results[0] ?? '')) continue;
      const rank = results.findIndex((result) => right.includes(result)) + 1;
      console.log(`${rank || '–'}\t${queries[index]?.text}\t${results[0] ?? 'nothing'}`);
    }
  }
} finally {
  await browser.close();
  site.close();
  await rm(scratch, { recursive: true });
}

function rows(prefix: string, runs: readonly JudgedRun[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...scoresByClass(runs)].map(([name, scores]) => [prefix + name, row(scores)]),
  );
}

function row({ successAt1, successAt5, mrr, ndcgAt10 }: Scores): Record<string, string> {
  const columns = {
    'success@1': successAt1,
    'success@5': successAt5,
    MRR: mrr,
    'nDCG@10': ndcgAt10,
  };
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value.toFixed(3)]),
  );
}
