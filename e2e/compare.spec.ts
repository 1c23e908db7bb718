import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('comparison-table tbody tr');
const names = (page: Page) => page.locator('comparison-table tbody th');

test('all thirty questions stand side by side, each cell leading to its section', async ({
  page,
}) => {
  await page.goto('/questions/compare/');
  await expect(rows(page)).toHaveCount(30);
  const fraud = rows(page).filter({ hasText: /^\s*Fraud detection/ });
  await fraud.getByRole('cell').nth(2).getByRole('link').click();
  await expect(page).toHaveURL('/questions/fraud-detection/#data');
});

test('filters work together, and the address keeps them', async ({ page }) => {
  await page.goto('/questions/compare/');
  await page.getByLabel('Category').selectOption('nlp');
  await expect(rows(page)).toHaveCount(7);
  await page.getByLabel('Words').fill('translation');
  await expect(names(page)).toHaveText(['Machine translation']);
  await expect(page).toHaveURL('/questions/compare/?category=nlp&words=translation');
  await expect(page.getByText('1 of 30 questions')).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Category')).toHaveValue('nlp');
  await expect(names(page)).toHaveText(['Machine translation']);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(30);
  await expect(page).toHaveURL('/questions/compare/');
});

test('a column sorts by what it means, both ways, and the address keeps it', async ({ page }) => {
  await page.goto('/questions/compare/');
  const budgets = () =>
    page
      .locator('comparison-table td[data-sort]')
      .filter({ hasText: ',' })
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['sort'])));
  const header = page.getByRole('columnheader', { name: 'Latency budget' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const rising = await budgets();
  expect(rising).toHaveLength(30);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));

  await header.getByRole('button').click();
  await expect(page).toHaveURL('/questions/compare/?sort=latency&order=descending');
  await page.reload();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await budgets()).toEqual(rising.toSorted((a, b) => b - a));
});

for (const width of [360, 1440]) {
  test(`the question and the header stay in view at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/questions/compare/');
    const frame = page.getByRole('group', { name: 'Questions side by side' });
    await frame.scrollIntoViewIfNeeded();
    await frame.evaluate((element) => element.scrollTo({ left: 900, top: 900 }));
    const inside = await frame.boundingBox();
    const corner = await page.getByRole('columnheader', { name: 'Question' }).boundingBox();
    expect(corner?.x).toBeCloseTo((inside?.x ?? 0) + 1, 0);
    expect(corner?.y).toBeCloseTo((inside?.y ?? 0) + 1, 0);
    const name = await rows(page).nth(20).getByRole('rowheader').boundingBox();
    expect(name?.x).toBeCloseTo((inside?.x ?? 0) + 1, 0);
  });
}

test('without JavaScript the whole table is there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/questions/compare/');
  await expect(rows(page)).toHaveCount(30);
  await expect(page.getByLabel('Category')).toBeHidden();
  await context.close();
});

test('each step ends with what it decides in all thirty questions', async ({ page }) => {
  await page.goto('/steps/data-preparation/');
  const table = page.getByRole('region', { name: 'This step in thirty questions' });
  await expect(table.getByRole('rowheader')).toHaveCount(30);
  await table.getByRole('link', { name: 'Fraud detection' }).click();
  await expect(page).toHaveURL('/questions/fraud-detection/#data');
});
