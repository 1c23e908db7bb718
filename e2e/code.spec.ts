import { expect, test } from '@playwright/test';

test('the copy button puts the sample on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/steps/problem-formulation/');
  const sample = page.locator('.code', { hasText: 'daily_users' });
  await sample.getByRole('button', { name: 'Copy' }).click();
  await expect(sample.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^daily_users = 10_000_000 {6}# assumed\n/);
  expect(copied).toContain('\nprint(f"average {average:,.0f} requests a second")\n');
});

test('where the clipboard is refused the sample is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/steps/problem-formulation/');
  const sample = page.locator('.code', { hasText: 'daily_users' });
  await sample.getByRole('button', { name: 'Copy' }).click();
  await expect(sample.getByRole('button', { name: 'Selected' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain('daily_users');
});

test('samples are colored by classes alone', async ({ page }) => {
  await page.goto('/steps/problem-formulation/');
  const pre = page.locator('pre', { hasText: 'daily_users' });
  await expect(pre.locator('.token-comment').first()).toHaveText('# assumed');
  expect(await page.locator('article [style]').count()).toBe(0);
});
