import { expect, test } from '@playwright/test';

test('an unknown address offers search', async ({ page }) => {
  const response = await page.goto('/steps/no-such-step/');
  expect(response?.status()).toBe(404);
  await page.getByRole('searchbox').fill('canary release');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL('/steps/online-testing/#deployment-strategies');
});
