import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => page.goto('/steps/model-development/'));

test('a link of the outline leads to its section, below the header', async ({ page }) => {
  const outline = page.getByRole('navigation', { name: 'On this page' });
  await outline.getByRole('link', { name: '6.9 Model Calibration' }).click();
  await expect(page).toHaveURL('/steps/model-development/#model-calibration');
  const heading = page.getByRole('heading', { name: '6.9 Model Calibration' });
  await expect(heading).toBeInViewport();
  const header = await page.getByRole('banner').boundingBox();
  await expect
    .poll(async () => (await heading.boundingBox())?.y)
    .toBeGreaterThan(header?.height ?? Infinity);
});

test('the outline follows the scroll', async ({ page }) => {
  const outline = page.getByRole('navigation', { name: 'On this page' });
  for (const section of ['6.3 Dataset Construction', '6.8 Hyperparameter Tuning']) {
    await page
      .getByRole('heading', { name: section })
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant', block: 'start' }));
    await expect(outline.locator('[aria-current]')).toHaveText(section);
  }
});

test('at the end of the page the last section is the current one', async ({ page }) => {
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const outline = page.getByRole('navigation', { name: 'On this page' });
  await expect(outline.locator('[aria-current]')).toHaveText('This step in thirty questions');
});

test('a longer section has a longer tick beside its entry', async ({ page }) => {
  const outline = page.getByRole('navigation', { name: 'On this page' });
  const tick = (name: string) =>
    outline
      .getByRole('link', { name })
      .evaluate((link) => parseFloat(getComputedStyle(link).backgroundSize));
  const short = await tick('Before you go on');
  expect(short).toBeGreaterThan(0);
  expect(await tick('6.3 Dataset Construction')).toBeGreaterThan(short);
  // What is added to a page is not measured.
  expect(await tick('This step in thirty questions')).toBe(0);
});
