import { expect, test } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { PAGES } from './site.ts';

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await accessFaults(page)).toEqual([]);
    });
  }
}

test('every page has one h1 and no skipped heading level', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    const skips = levels.filter(
      (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
    );
    expect(skips, address).toEqual([]);
  }
});
