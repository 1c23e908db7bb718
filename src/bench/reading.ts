import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as cheerio from 'cheerio';
import type { Browser } from '@playwright/test';
import { serve } from '../search/evaluation/server.ts';
import { slowReader } from './slow-reader.ts';

/** How often each page is loaded; the median counts. */
const LOADS = 5;

/** What a page costs the reader who opens it; times are medians in milliseconds. */
export interface Reading {
  /** When the largest part of the first screen stood. */
  lcp: number;
  /** The same for the page's bare HTML with the same style sheet, without scripts. */
  bareLcp: number;
  /** The sum of what tasks took beyond 50 ms each once something was painted. */
  blocking: number;
  /** The same for the bare HTML: what the layout of the text alone takes. */
  bareBlocking: number;
  /** The sum of layout shifts, without a unit. */
  shift: number;
}

/**
 * Opens a page on a slow line with a slow processor, whole and bare.
 *
 * @param dist the built site
 * @param address the page's address, `/steps/a/`
 */
export async function reading(browser: Browser, dist: string, address: string): Promise<Reading> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'bare-'));
  await mkdir(path.join(scratch, 'bare'));
  const html = await readFile(path.join(dist, address, 'index.html'), 'utf8');
  await writeFile(path.join(scratch, 'bare/index.html'), bareHtml(html));
  const site = await serve(dist, scratch);
  try {
    const whole: Load[] = [];
    const bare: Load[] = [];
    // In turns, so that whatever else the machine does weighs on both.
    for (let load = 0; load < LOADS; load += 1) {
      whole.push(await open(browser, site.home + address.slice(1)));
      bare.push(await open(browser, `${site.home}bare/`));
    }
    return {
      lcp: median(whole.map(({ lcp }) => lcp)),
      bareLcp: median(bare.map(({ lcp }) => lcp)),
      blocking: median(whole.map(({ blocking }) => blocking)),
      bareBlocking: median(bare.map(({ blocking }) => blocking)),
      shift: Math.max(...whole.map(({ shift }) => shift)),
    };
  } finally {
    site.close();
    await rm(scratch, { recursive: true });
  }
}

function bareHtml(html: string): string {
  const $ = cheerio.load(html);
  $('script, link:not([rel=stylesheet])').remove();
  return $.html();
}

interface Load {
  lcp: number;
  blocking: number;
  shift: number;
}

async function open(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowReader(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const load = await page.evaluate(measure);
  await context.close();
  return load;
}

/** Reads what the browser has noted since the page began. */
function measure(): Promise<Load> {
  return new Promise((resolve) => {
    const load = { lcp: 0, blocking: 0, shift: 0 };
    const watch = (type: string, note: (entry: PerformanceEntry & { value: number }) => void) =>
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => note(entry as never)),
      ).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (load.lcp = startTime));
    // Before anything is painted there is nothing to block.
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    watch('longtask', ({ startTime, duration }) => {
      const end = startTime + duration;
      load.blocking += Math.max(0, end - Math.max(startTime, painted) - 50);
    });
    watch('layout-shift', ({ value }) => (load.shift += value));
    // Observers tell of what is buffered in the next task.
    setTimeout(() => resolve(load), 100);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
