import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { sectionsOf } from '../sections.ts';
import type { JudgedRun } from './metrics.ts';
import type { JudgedQuery } from './queries.ts';

/** Where the browser finds the index, below the folder that it is written to. */
const FOLDER = 'pagefind';

/** How many sections of a page Pagefind's own interface shows. */
const PER_PAGE = 3;

/** How many pages are read for the results that are judged. */
const PAGES = 10;

/** What is used of Pagefind's module in the browser. */
interface PagefindModule {
  search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

interface PagefindResult {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

/** How the same pages are given to Pagefind: whole with its default settings, or cut as ours are. */
export type PagefindForm = 'pages' | 'sections';

/**
 * Indexes the pages that the site's own index holds with Pagefind.
 *
 * @param dist the built site
 * @param target the folder that gets the index
 * @throws Error with Pagefind's words when it cannot index or write
 */
export async function writePagefind(dist: string, target: string, form: PagefindForm) {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const content = await readFile(path.join(dist, file), 'utf8');
    const url = `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const sections = sectionsOf(content, url);
    if (sections.length === 0) continue;
    if (form === 'pages') check(await index.addHTMLFile({ url, content }));
    else await addSections(index, sections);
  }
  check(await index.writeFiles({ outputPath: path.join(target, FOLDER) }));
  await close();
}

async function addSections(index: PagefindIndex, sections: ReturnType<typeof sectionsOf>) {
  for (const { url, title, text } of sections) {
    check(
      await index.addCustomRecord({
        url,
        content: `${title}. ${text}`,
        language: 'en',
        meta: { title },
      }),
    );
  }
}

function check({ errors }: { errors: string[] }) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Asks Pagefind in the browser, and reads the best sections of each page in the order in which its
 * own interface shows them; the link to the page above them is left out, which is to its favor.
 */
export async function runPagefind(
  page: Page,
  home: string,
  queries: readonly JudgedQuery[],
): Promise<JudgedRun[]> {
  await page.goto(`${home}404.html`);
  const answers = await page.evaluate(
    async ({ module, texts, most, perPage }) => {
      const pagefind = (await import(module)) as PagefindModule;
      const all: string[][] = [];
      for (const text of texts) {
        const { results } = await pagefind.search(text);
        const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
        all.push(
          pages.flatMap(({ url, sub_results: sections }) => {
            const best = sections
              .toSorted((a, b) => b.locations.length - a.locations.length)
              .slice(0, perPage);
            const shown = sections.filter((one) => best.includes(one));
            return shown.length > 0 ? shown.map((one) => one.url) : [url];
          }),
        );
      }
      return all;
    },
    {
      module: `${home}${FOLDER}/pagefind.js`,
      texts: queries.map(({ text }) => text),
      most: PAGES,
      perPage: PER_PAGE,
    },
  );
  return queries.map(({ class: name, right }, index) => ({
    class: name,
    results: (answers[index] ?? []).slice(0, 10),
    right,
  }));
}
