import { expect, test, type Page } from '@playwright/test';
import { accessFaults } from './axe.ts';

const STEP = '/steps/metrics-design/';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const root = (page: Page) => page.locator('html');

/** Everything that a key could have done to a page. */
const state = (page: Page) =>
  page.evaluate(() => ({
    address: location.pathname,
    ...document.documentElement.dataset,
    open: document.querySelectorAll('dialog[open]').length,
  }));

test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: 'light' }));

for (const [keys, address] of [
  [[']', 'n', 'N'], '/steps/architectural-components/'],
  [['[', 'p'], '/steps/problem-formulation/'],
] as const) {
  for (const key of keys) {
    test(`${key} leads to ${address}`, async ({ page }) => {
      await page.goto(STEP);
      await page.keyboard.press(key);
      await expect(page).toHaveURL(address);
    });
  }
}

test('t turns the theme and f the focus mode, and both are kept', async ({ page }) => {
  await page.goto(STEP);
  await page.keyboard.press('t');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('f');
  await expect(root(page)).toHaveAttribute('data-focus-mode', 'on');
  await page.goto('/steps/online-testing/');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await page.keyboard.press('f');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
});

test('? lists the keys, and Escape leads back to where the reader was', async ({ page }) => {
  await page.goto(STEP);
  const link = page.locator('main a').first();
  await link.focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  for (const key of ['/', 'Ctrl K', '⌘ K', '?', 't', 'f', '[', ']', 'p', 'n', 'Escape']) {
    await expect(dialog(page).locator('kbd').getByText(key, { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('the reading settings open the list, too', async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});

test('Escape closes a dialog before it ends focus mode', async ({ page }) => {
  await page.goto(STEP);
  await page.keyboard.press('f');
  await expect(root(page)).toHaveAttribute('data-focus-mode', 'on');
  for (const key of ['?', '/']) {
    await page.keyboard.press(key);
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(root(page)).toHaveAttribute('data-focus-mode', 'on');
  }
  await page.keyboard.press('Escape');
  await expect(root(page)).not.toHaveAttribute('data-focus-mode');
});

test('keys do nothing while the reader types', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('combobox');
  await field.focus();
  const before = await state(page);
  await page.keyboard.type('?tf[]pn/');
  await expect(field).toHaveValue('?tf[]pn/');
  expect(await state(page)).toMatchObject(before);
});

test('keys do nothing with Ctrl, Alt or Meta, or behind a dialog', async ({ page }) => {
  await page.goto(STEP);
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('button', { name: 'Close' }).focus();
  const open = await state(page);
  await page.keyboard.type('?tf[]pn');
  expect(await state(page)).toEqual(open);
  await page.keyboard.press('Escape');

  const before = await state(page);
  for (const ctrl of ['ctrlKey', 'altKey', 'metaKey']) {
    for (const key of '?tf[]pn/') {
      // Sent to the page alone: the browser has commands of its own on some of them.
      const init = { key, [ctrl]: true, bubbles: true, cancelable: true };
      const heard = await page
        .locator('body')
        .evaluate((body, keys) => !body.dispatchEvent(new KeyboardEvent('keydown', keys)), init);
      expect(heard, `${ctrl} ${key}`).toBe(false);
    }
  }
  expect(await state(page)).toEqual(before);
  // The same keys without a modifier are heard, so the silence above means something.
  await page.keyboard.press('t');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
});

for (const storage of ['kept', 'refused']) {
  test(`shortcuts of one character can be turned off, storage ${storage}`, async ({ page }) => {
    if (storage === 'refused') {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Refused.', 'SecurityError');
          },
        });
      });
    }
    await page.goto(STEP);
    const search = page.locator('[data-open-search]');
    await expect(search).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    if (storage === 'kept') await page.goto('/steps/online-testing/');
    await expect(search.locator('kbd')).toBeHidden();
    await expect(search).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');

    const before = await state(page);
    await page.keyboard.type('?tf[]pn/');
    expect(await state(page)).toEqual(before);
    // What is not a single character still works, after all of the above would have.
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await state(page)).toEqual(before);

    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).check();
    await page.keyboard.press('Escape');
    await expect(search).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the list in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(STEP);
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).uncheck();
    expect(await accessFaults(page)).toEqual([]);
  });
}

test('the list fits into 320 px with the largest text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.addInitScript(() => localStorage.setItem('text-size', 'largest'));
  await page.goto(STEP);
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeInViewport({ ratio: 1 });
  const overflow = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
});
