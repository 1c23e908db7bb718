import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a page reads whole: text, code, maths, diagrams and both trees', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  await expect(
    page.getByText('Normalized Discounted Cumulative Gain (nDCG)', { exact: true }),
  ).toBeVisible();
  await expect(page.locator('pre').first()).toBeVisible();
  await expect(page.locator('math[display=block]').first()).toBeVisible();
  await expect(page.locator('.diagram svg').first()).toBeVisible();
  const outline = page.getByRole('navigation', { name: 'On this page' });
  await outline.getByRole('link', { name: '2.3 Counter Metrics' }).click();
  await expect(page.getByRole('heading', { name: '2.3 Counter Metrics' })).toBeInViewport();
});

test('nothing is offered that needs JavaScript', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  for (const name of ['Copy', 'Enlarge diagram', 'Dark theme', 'Reading settings']) {
    await expect(page.getByRole('button', { name }).first()).toBeHidden();
  }
});

test('on a phone the trees open without it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/steps/metrics-design/');
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('link', { name: '3 Architectural Components' }).click();
  await expect(page).toHaveURL('/steps/architectural-components/');
});

test('search leads to a page that says what it needs', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL('/search/');
  // Playwright's text selectors pass over noscript.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('needs JavaScript');
});
