import type { Page, Response } from '@playwright/test';

/** Milliseconds between two keys of a quick typist. */
const KEY = 100;

/** The time from the key that opens the search until results and passages stand, and the bytes. */
export async function timeFirst(page: Page, query: string) {
  const bytes = countBytes(page);
  await watch(page);
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.locator('search-dialog [role=option]').first().waitFor();
  await page.locator('search-dialog .excerpt:not(:empty)').first().waitFor();
  const { opened, listed, passage } = await times(page);
  await page.waitForLoadState('networkidle');
  const answered = listed.find((time) => time > opened) ?? NaN;
  return { results: answered - opened, passages: passage - opened, bytes: await bytes() };
}

/** The time from the last key of a later query until its results stand, and what it costs. */
export async function timeLater(page: Page, query: string) {
  const field = page.locator('search-dialog input[name=q]');
  await field.fill('');
  const bytes = countBytes(page);
  await watch(page);
  await page.keyboard.type(query, { delay: KEY });
  await page.locator('search-dialog .excerpt:not(:empty)').first().waitFor();
  await page.waitForLoadState('networkidle');
  const { typed, listed, longest } = await times(page);
  const answered = listed.find((time) => time > typed) ?? NaN;
  return { results: answered - typed, bytes: await bytes(), longest };
}

/** The same for Pagefind's module: from its import until ten results have their texts. */
export async function timePagefind(page: Page, module: string, query: string) {
  const bytes = countBytes(page);
  const results = await page.evaluate(
    async ([address, text]) => {
      const start = performance.now();
      const pagefind = (await import(address as string)) as {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const found = await pagefind.search(text as string);
      await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
      return performance.now() - start;
    },
    [module, query],
  );
  return { results, bytes: await bytes() };
}

/** What the page notes while a reader types; all times are of its own clock, in milliseconds. */
interface Noted {
  /** The first and the last key. */
  opened: number;
  typed: number;
  /** Each time when the list was filled. */
  listed: number[];
  /** When the first passage stood. */
  passage: number;
  /** The longest task that kept the page from answering; 0 below 50 ms. */
  longest: number;
}

async function watch(page: Page) {
  await page.evaluate(() => {
    const noted: Noted = { opened: 0, typed: 0, listed: [], passage: 0, longest: 0 };
    (window as unknown as { noted: Noted }).noted = noted;
    document.addEventListener(
      'keydown',
      () => {
        noted.typed = performance.now();
        noted.opened ||= noted.typed;
      },
      true,
    );
    new MutationObserver((changes) => {
      const list = changes.filter(({ target }) => (target as Element).role === 'listbox');
      if (list.some(({ addedNodes }) => addedNodes.length > 0))
        noted.listed.push(performance.now());
      if (changes.some(({ target }) => (target as Element).className === 'excerpt')) {
        noted.passage ||= performance.now();
      }
    }).observe(document.querySelector('search-dialog') ?? document, {
      childList: true,
      subtree: true,
    });
    new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntries()) {
        noted.longest = Math.max(noted.longest, duration);
      }
    }).observe({ type: 'longtask' });
  });
}

function times(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

/** Counts the bytes of bodies as they crossed the line, from now on. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  const count = (response: Response) => {
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  };
  page.on('response', count);
  return async () => {
    page.off('response', count);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}
