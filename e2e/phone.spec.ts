import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('both trees open from one bar and close when used', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  const tree = page.getByRole('navigation', { name: 'Contents' });
  const outline = page.getByRole('navigation', { name: 'On this page' });
  await expect(tree).toBeHidden();
  await expect(outline).toBeHidden();

  await page.getByRole('button', { name: 'On this page' }).tap();
  await outline.getByRole('link', { name: '2.3 Counter Metrics' }).tap();
  await expect(outline).toBeHidden();
  await expect(page.getByRole('heading', { name: '2.3 Counter Metrics' })).toBeInViewport();

  await page.getByRole('button', { name: 'Contents' }).tap();
  await tree.getByRole('link', { name: 'Feature Engineering' }).tap();
  await expect(page).toHaveURL('/steps/feature-engineering/');
});

for (const address of PAGES) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}
