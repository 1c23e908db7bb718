import { expect, test } from '@playwright/test';

const results = '[data-search-results] a';

test('a reader finds a section from any page and arrives at it', async ({ page }) => {
  await page.goto('/topics/nlp/');
  await page.keyboard.press('/');
  await page.keyboard.type('class imbalance');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const first = dialog.locator(results).first();
  await expect(first).toHaveText('6.4 Handling Class Imbalance');
  await expect(dialog.getByRole('status')).toContainText('sections');
  await first.click();
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await expect(
    page.getByRole('heading', { name: '6.4 Handling Class Imbalance' }),
  ).toBeInViewport();
});

for (const keys of ['Control+K', 'Meta+K']) {
  test(`${keys} opens the search and Escape closes it`, async ({ page }) => {
    await page.goto('/steps/metrics-design/');
    await page.keyboard.press(keys);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('a slash typed into the search stays a slash', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('A/B');
  await expect(page.getByRole('searchbox')).toHaveValue('A/B');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a result opens by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('shadow deployment');
  await expect(page.getByRole('dialog').locator(results).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/steps/online-testing/#deployment-strategies');
});

test('the query stands in the address of the search page, both ways', async ({ page }) => {
  await page.goto('/search/?q=reservoir%20sampling');
  await expect(page.getByRole('searchbox')).toHaveValue('reservoir sampling');
  await expect(page.locator(results).first()).toHaveAttribute(
    'href',
    '/steps/model-development/#dataset-construction',
  );
  await page.getByRole('searchbox').fill('counter metrics');
  await expect(page).toHaveURL('/search/?q=counter+metrics');
  await expect(page.locator(results).first()).toHaveAttribute(
    'href',
    '/steps/metrics-design/#counter-metrics',
  );
});

test('the words of the query are marked in the passage', async ({ page }) => {
  await page.goto('/search/?q=hyperband');
  await expect(page.locator('[data-search-results] mark').first()).toHaveText(/hyperband/i);
});

test('words that stand only in a diagram are found', async ({ page }) => {
  await page.goto('/search/?q=chance+of+being+shown');
  await expect(page.locator(results).first()).toHaveAttribute(
    'href',
    '/steps/scaling-and-monitoring/#failures',
  );
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27hit%27%22%3E');
  await expect(page.locator('search-panel').getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).toHaveTitle('Search · Nine Steps');
});

test('a missing index leaves the reader with a way on', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=canary');
  await expect(page.locator('search-panel').getByRole('status')).toContainText(
    'could not be loaded',
  );
});
