// `npm run search:bench`: what search costs a reader on a slow line with a slow phone, in time and
// in bytes, beside Pagefind over the same sections.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { slowReader } from '../../bench/slow-reader.ts';
import { BROWSER_FLAGS, findOrInstallBrowser } from '../../diagrams/browser.ts';
import { writePagefind } from '../evaluation/pagefind.ts';
import { serve } from '../evaluation/server.ts';
import { timeFirst, timeLater, timePagefind } from './timings.ts';

const FIRST = ['class imbalance', 'two-tower', 'canary', 'nDCG', 'feature store'];
const LATER = ['shadow deployment', 'calibration', 'kNN', 'delayed labels', 'fraud'];

const dist = path.resolve('dist');
if (!existsSync(dist)) throw new Error('There is no dist/ to search. Run `npm run build` first.');

const scratch = await mkdtemp(path.join(os.tmpdir(), 'search-bench-'));
await writePagefind(dist, scratch, 'sections');
const site = await serve(dist, scratch);
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: BROWSER_FLAGS,
});
try {
  const first = await each(FIRST, async (page, query) => timeFirst(page, query));
  const later = await onePage(async (page) => {
    await timeFirst(page, 'warm up');
    const times: Awaited<ReturnType<typeof timeLater>>[] = [];
    for (const query of LATER) times.push(await timeLater(page, query));
    return times;
  });
  const pagefind = await each(FIRST, async (page, query) =>
    timePagefind(page, `${site.home}pagefind/pagefind.js`, query),
  );
  console.table({
    'first query: results stand after (ms)': summary(first.map(({ results }) => results)),
    'first query: passages stand after (ms)': summary(first.map(({ passages }) => passages)),
    'first query: bytes': summary(first.map(({ bytes }) => bytes)),
    'later query: results after its last key (ms)': summary(later.map(({ results }) => results)),
    'later query: bytes': summary(later.map(({ bytes }) => bytes)),
    'longest task while typing (ms)': summary(later.map(({ longest }) => longest)),
    'Pagefind, first query: results after (ms)': summary(pagefind.map(({ results }) => results)),
    'Pagefind, first query: bytes': summary(pagefind.map(({ bytes }) => bytes)),
  });
} finally {
  await browser.close();
  site.close();
  await rm(scratch, { recursive: true });
}

/** Each query in a browser that has nothing in its cache. */
async function each<Time>(
  queries: readonly string[],
  time: (page: Page, query: string) => Promise<Time>,
): Promise<Time[]> {
  const times: Time[] = [];
  for (const query of queries) times.push(await onePage((page) => time(page, query)));
  return times;
}

/** A page of the site on the slow line, with nothing in the cache but what the page itself needs. */
async function onePage<Result>(use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await (browser as Browser).newContext();
  const page = await context.newPage();
  await page.goto(`${site.home}steps/metrics-design/`, { waitUntil: 'networkidle' });
  await slowReader(page);
  const result = await use(page);
  await context.close();
  return result;
}

function summary(values: readonly number[]): { median: number; worst: number } {
  const sorted = values.map(Math.round).toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, worst: sorted.at(-1) ?? NaN };
}
