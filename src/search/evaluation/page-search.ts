import type { Page } from '@playwright/test';
import type { JudgedRun } from './metrics.ts';
import type { JudgedQuery } from './queries.ts';

/** How many results of a query are judged. */
const JUDGED = 10;

/**
 * Types queries into the site's own search page and reads its results, in the order in which they
 * are shown.
 *
 * @param home the site's root, with a slash at its end; relative where the page has a base
 */
export async function runQueries(
  page: Page,
  home: string,
  queries: readonly JudgedQuery[],
): Promise<JudgedRun[]> {
  await page.goto(`${home}search/`);
  const field = page.getByRole('combobox');
  const list = page.getByRole('listbox');
  const runs: JudgedRun[] = [];
  for (const { class: name, text, right } of queries) {
    await field.fill(text);
    await list.and(page.locator('[aria-busy=false]')).waitFor({ state: 'attached' });
    const links = await list
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
    runs.push({ class: name, results: links.slice(0, JUDGED), right });
  }
  return runs;
}
