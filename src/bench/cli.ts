// `npm run bench`: what a build costs as the site grows, and what a page weighs. Sizes can be given:
// `npm run bench -- 60 500`. `npm run bench -- pages` opens every page instead. Each takes about a
// quarter of an hour; what else runs falsifies it.
import { glob } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from '../diagrams/browser.ts';
import { build, type Cost, recordPermalinks } from './build.ts';
import { addQuestions, editQuestion } from './questions.ts';
import { builtPages } from './pages.ts';
import { reading, type Reading } from './reading.ts';
import { copySite } from './site.ts';
import { weigh } from './weights.ts';

const SIZES = [60, 500, 2000];

const root = process.cwd();
const [given, ...others] = process.argv.slice(2);
const everyPage = given === 'pages';
const sizes = given === undefined ? SIZES : everyPage ? [] : [given, ...others].map(Number);

const [cpu] = os.cpus();
const memory = Math.round(os.totalmem() / 1024 ** 3);
console.log(
  `${os.cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}, ${os.type()}`,
);

/** The pages of content that the real site has. */
const real = (await Array.fromAsync(glob('content/*/*.mdx', { cwd: root }))).length;
for (const size of sizes) {
  if (!(size >= real)) throw new Error(`A size is a number of pages, and at least ${real}.`);
  const site = await copySite(root);
  try {
    await addQuestions(path.join(site.root, 'content'), size - real);
    await recordPermalinks(site.root);
    const cold = await build(site.root);
    await editQuestion(path.join(site.root, 'content'));
    const again = await build(site.root);
    console.log(`\n${size} pages`);
    console.table({ 'cold build': row(cold, size), 'one page changed': row(again, size) });
    console.log(
      `The second took ${Math.round((100 * again.seconds) / cold.seconds)}% of the first.`,
    );
  } finally {
    await site.remove();
  }
}

// The real site, without what the bench adds.
const site = await copySite(root);
try {
  await build(site.root);
  const dist = path.join(site.root, 'dist');
  const pages = await builtPages(dist);
  const median = pages[pages.length >> 1] ?? '/';
  const largest = pages.at(-1) ?? '/';
  if (!everyPage) {
    console.log('\nBytes of a first visit after Brotli');
    console.table({ median: await weigh(dist, median), largest: await weigh(dist, largest) });
  }

  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: BROWSER_FLAGS,
  });
  console.log('\nOpened at 1.6 Mbit/s and 150 ms by a processor four times slower (ms)');
  const readings: Record<string, Reading> = {};
  for (const page of everyPage ? pages : [median, largest]) {
    readings[page] = await reading(browser, dist, page);
  }
  console.table(readings);
  const toBare = Object.values(readings)
    .map(({ lcp, bareLcp }) => lcp / bareLcp)
    .toSorted((a, b) => a - b);
  console.log(
    `LCP over that of the bare page: median ${toBare[toBare.length >> 1]?.toFixed(2)}, most ${toBare.at(-1)?.toFixed(2)}`,
  );
  await browser.close();
} finally {
  await site.remove();
}

function row({ seconds, processor, peak }: Cost, pages: number) {
  return {
    seconds: Number(seconds.toFixed(1)),
    'ms a page': Math.round((1000 * seconds) / pages),
    'processor seconds': Number(processor.toFixed(1)),
    'peak MiB': Math.round(peak),
  };
}
