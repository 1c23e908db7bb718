import { expect, test } from '@playwright/test';
import { scoresByClass } from '../src/search/evaluation/metrics.ts';
import { QUERIES, readQueries } from '../src/search/evaluation/queries.ts';
import { runQueries } from '../src/search/evaluation/page-search.ts';

test('search answers the judged queries as well as it promises', async ({ page }) => {
  test.setTimeout(180_000);
  const queries = await readQueries(QUERIES);
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const scores = scoresByClass(await runQueries(page, '/', queries));
  const all = scores.get('all');
  expect(all?.successAt1).toBeGreaterThanOrEqual(0.9);
  expect(all?.successAt5).toBeGreaterThanOrEqual(0.99);
  expect(all?.mrr).toBeGreaterThanOrEqual(0.94);
  for (const [name, { successAt5 }] of scores) {
    expect(successAt5, name).toBeGreaterThanOrEqual(0.95);
  }
});
