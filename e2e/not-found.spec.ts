import { expect, test } from '@playwright/test';

test('an unknown address offers search', async ({ page }) => {
  const response = await page.goto('/steps/no-such-step/');
  expect(response?.status()).toBe(404);
  await page.locator('main').getByRole('combobox').fill('canary release');
  await page.locator('main').getByRole('option').first().click();
  await expect(page).toHaveURL('/steps/online-testing/#deployment-strategies');
});
