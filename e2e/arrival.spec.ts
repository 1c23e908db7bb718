import { expect, test } from '@playwright/test';

test('the heading of a linked section has the focus and lies below the header', async ({
  page,
}) => {
  await page.goto('/steps/model-development/#model-calibration');
  const heading = page.getByRole('heading', { name: '6.9 Model Calibration' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('going back returns to the place', async ({ page }) => {
  await page.goto('/steps/model-development/#model-calibration');
  await expect(page.getByRole('heading', { name: '6.9 Model Calibration' })).toBeInViewport();
  await page.getByRole('link', { name: 'Nine Steps' }).first().click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page.getByRole('heading', { name: '6.9 Model Calibration' })).toBeInViewport();
});

test('an unknown fragment lands on the page with the nearest headings', async ({ page }) => {
  await page.goto('/steps/model-development/#class-inbalance');
  const note = page.getByRole('status').filter({ hasText: 'no section' });
  await expect(note).toContainText('This page has no section “class-inbalance”.');
  await note.getByRole('link').first().click();
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await expect(note).toBeHidden();
  await expect(page.getByRole('heading', { name: '6.4 Handling Class Imbalance' })).toBeFocused();
});

test('markup in a fragment stays text', async ({ page }) => {
  await page.goto('/steps/model-development/#<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status').filter({ hasText: 'no section' })).toContainText('<img');
  await expect(page.locator('arrival-note img')).toHaveCount(0);
});
