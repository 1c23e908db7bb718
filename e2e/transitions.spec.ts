import { expect, test, type Page } from '@playwright/test';
import { complaints } from './console.ts';

const FIRST = '/steps/problem-formulation/';
const SECOND = '/steps/metrics-design/';

/** Notes on each page from now on whether it came with a transition. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['came'] = viewTransition ? 'fading' : 'at once';
    });
  });

const next = (page: Page) => page.getByRole('link', { name: /^Next/ });

for (const [reducedMotion, came] of [
  ['no-preference', 'fading'],
  ['reduce', 'at once'],
] as const) {
  test(`with motion "${reducedMotion}" the next page comes ${came}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await watch(page);
    const heard = await complaints(page);
    await page.goto(FIRST);
    await next(page).click();
    await expect(page).toHaveURL(SECOND);
    await expect(page.locator('html')).toHaveAttribute('data-came', came);
    expect(heard).toEqual([]);
  });
}

test('a style sheet that comes late breaks off no transition', async ({ page }) => {
  await watch(page);
  const heard = await complaints(page);
  await page.goto(FIRST);
  for (let pages = 0; pages < 5; pages++) {
    const address = page.url();
    // The sheet is held back until the page has been parsed without it.
    await page.route('**/*.css', async (route) => {
      await expect(page.locator('footer')).toBeAttached();
      await route.continue();
    });
    await next(page).click();
    await expect(page).not.toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('data-came', 'fading');
    await page.unrouteAll({ behavior: 'wait' });
  }
  expect(heard).toEqual([]);
});

test('a reader who goes on at once hears of no error', async ({ page }) => {
  await watch(page);
  const heard = await complaints(page);
  await page.goto(FIRST);
  for (const address of [SECOND, FIRST, SECOND, FIRST]) {
    // Each page is left before it has come.
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await page.waitForURL(address, { waitUntil: 'commit' });
  }
  await expect(page.locator('html')).toHaveAttribute('data-came', /./);
  expect(heard).toEqual([]);
});

for (const [what, fault] of [
  ['a transition that is broken off is no error', ''],
  ['a transition that fails for another reason is one', 'A fault of ours.'],
] as const) {
  test(what, async ({ page }) => {
    const heard = await complaints(page);
    await page.goto(FIRST);
    await page.evaluate(async (message) => {
      const viewTransition = document.startViewTransition(() => {
        if (message) throw new TypeError(message);
      });
      // What a test does with these promises would hide what the page does with the first.
      viewTransition.updateCallbackDone.catch(() => undefined);
      dispatchEvent(new PageRevealEvent('pagereveal', { viewTransition }));
      if (!message) viewTransition.skipTransition();
      await viewTransition.finished.catch(() => undefined);
    }, fault);
    await page.goto(SECOND);
    expect(heard).toEqual(fault ? [expect.stringContaining(fault)] : []);
  });
}
