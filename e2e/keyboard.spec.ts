import { expect, test } from '@playwright/test';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every stop on a page shows its focus and lies in view', async ({ page }) => {
  await page.goto('/steps/online-testing/');
  await page.evaluate(() => document.documentElement.style.setProperty('scroll-behavior', 'auto'));
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 80),
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!focus) break;
    expect(focus).toMatchObject({ outlined: true, inView: true });
  }
});

test('theme, tree and diagram work by keyboard', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/steps/problem-formulation/');
  await page.getByRole('button', { name: 'Dark theme' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const steps = page.locator('.site-tree details', { hasText: 'Nine steps' });
  await steps.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(steps.getByRole('link', { name: 'Metrics Design' })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(steps.getByRole('link', { name: 'Metrics Design' })).toBeVisible();

  await page.getByRole('button', { name: 'Enlarge diagram' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Enlarge diagram' }).first()).toBeFocused();
});
