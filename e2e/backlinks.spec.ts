import { expect, test } from '@playwright/test';

test('a section tells who refers to it, and each of them does', async ({ page }) => {
  await page.goto('/steps/model-development/#class-imbalance');
  const places = page.locator('.section-heading:has(#class-imbalance) ~ .backlinks').first();
  await expect(places.locator('summary')).toHaveText(/^Referred to in \d+ places and \d+ terms$/);
  await places.locator('summary').click();
  const links = places.getByRole('link');
  await expect(links.filter({ hasText: '2.1 Offline Metrics' }).first()).toBeVisible();
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    await page.goto(href ?? '');
    const [path, id] = (href ?? '').split('#');
    const target = 'a[href="/steps/model-development/#class-imbalance"]';
    await expect(page.locator(`article ${target}`), `${path} ${id}`).not.toHaveCount(0);
  }
});

test('a page tells who refers to it as a whole, and never itself', async ({ page }) => {
  await page.goto('/questions/harmful-content-detection/');
  const places = page.locator('article ~ .backlinks');
  await places.locator('summary').click();
  await expect(places.getByRole('link', { name: /^Fraud detection/ })).toBeVisible();
  await expect(
    page.locator('.backlinks a[href^="/questions/harmful-content-detection/"]'),
  ).toHaveCount(0);
});
