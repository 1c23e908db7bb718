import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('/');
      const field = page.getByRole('searchbox').last();
      await field.fill('model');
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
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
