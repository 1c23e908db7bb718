// `npm run bench`: what a build costs as the site grows, and what a page weighs. Sizes can be given:
// `npm run bench -- 60 500`. It takes about a quarter of an hour; what else runs falsifies it.
import { glob, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from '../diagrams/browser.ts';
import { build, type Cost, recordPermalinks } from './build.ts';
import { addQuestions, editQuestion } from './questions.ts';
import { reading } from './reading.ts';
import { copySite } from './site.ts';
import { weigh } from './weights.ts';

const SIZES = [60, 500, 2000];

const root = process.cwd();
const given = process.argv.slice(2).map(Number);

const [cpu] = os.cpus();
const memory = Math.round(os.totalmem() / 1024 ** 3);
console.log(
  `${os.cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}, ${os.type()}`,
);

/** The pages of content that the real site has. */
const real = (await Array.fromAsync(glob('content/*/*.mdx', { cwd: root }))).length;
for (const size of given.length > 0 ? given : SIZES) {
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
  const files = await Array.fromAsync(glob('**/index.html', { cwd: dist }));
  const sizes = await Promise.all(
    files.map(async (file) => ({
      page: `/${file.replace(/index\.html$/, '')}`,
      bytes: (await stat(path.join(dist, file))).size,
    })),
  );
  // Redirects say nothing to a reader, and the booklet is for paper.
  const pages = sizes
    .filter(({ page, bytes }) => bytes > 5000 && page !== '/print/')
    .toSorted((a, b) => a.bytes - b.bytes);
  const median = pages[pages.length >> 1]?.page ?? '/';
  const largest = pages.at(-1)?.page ?? '/';
  console.log('\nBytes of a first visit after Brotli');
  console.table({ median: await weigh(dist, median), largest: await weigh(dist, largest) });

  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: BROWSER_FLAGS,
  });
  console.log('\nOpened at 1.6 Mbit/s and 150 ms by a processor four times slower (ms)');
  console.table({
    median: await reading(browser, dist, median),
    largest: await reading(browser, dist, largest),
  });
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
