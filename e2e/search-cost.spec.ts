import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const KB = 1000;

/** Counts what a page fetches from now on, as a host that compresses would send it. */
function counter(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  return async () => {
    const all = await Promise.all(bodies.splice(0));
    return all.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  };
}

test('search costs nothing before the reader means to, and little then', async ({ page }) => {
  await page.goto('/steps/metrics-design/', { waitUntil: 'networkidle' });
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const bytes = counter(page);
  await page.locator('main').click();
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => /search/.test(url))).toEqual([]);
  await bytes();

  await page.keyboard.press('/');
  await page.keyboard.type('class imbalance');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.locator('mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await bytes(), 'the first result').toBeLessThanOrEqual(110 * KB);

  for (const query of ['two-tower model', 'how often should I retrain', 'calibraton', 'A/B test']) {
    await dialog.getByRole('combobox').fill('');
    await dialog.getByRole('combobox').pressSequentially(query);
    await expect(dialog.locator('mark').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await bytes(), query).toBeLessThanOrEqual(25 * KB);
  }
});
