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

test('an unknown fragment is told on the pages that are lists, too', async ({ page }) => {
  const note = page.getByRole('status').filter({ hasText: 'no section' });
  await page.goto('/#topic');
  await expect(note.getByRole('link', { name: 'Key Topics and Techniques' })).toBeVisible();
  await page.goto('/references/#guo-2071');
  await note.getByRole('link', { name: 'On Calibration of Modern Neural Networks' }).click();
  await expect(page.locator('[id="guo-2017"]')).toBeFocused();
});

test('a malformed escape is an unknown fragment, and no redirect stumbles over it', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/steps/model-development/#%E0%A4%A');
  const note = page.getByRole('status').filter({ hasText: 'no section' });
  await expect(note).toContainText('This page has no section “%E0%A4%A”.');
  await page.goto('/6.4/#%E0%A4%A');
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  expect(errors).toEqual([]);
});

for (const former of [false, true]) {
  const what = former ? 'former' : 'present';
  test(`a link to the ${what} id of a section moves the focus there each time`, async ({
    page,
  }) => {
    await page.goto('/steps/model-development/');
    const heading = page.getByRole('heading', { name: '6.4 Handling Class Imbalance' });
    const link = page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: '6.4 Handling Class Imbalance' });
    if (former) {
      await heading.evaluate((element) => {
        const anchor = document.createElement('span');
        anchor.id = 'imbalance';
        anchor.className = 'formerly';
        element.before(anchor);
      });
      await link.evaluate((element) => element.setAttribute('href', '#imbalance'));
    }
    const color = () => heading.evaluate((element) => getComputedStyle(element).color);
    const before = await color();
    for (const time of ['first', 'second']) {
      await link.click();
      await expect(heading, time).toBeFocused();
      expect(await color(), time).not.toBe(before);
      await page.keyboard.press('Tab');
      await expect(heading, time).not.toBeFocused();
    }
  });
}
