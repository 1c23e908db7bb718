import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

test('no link is glued to the word before it', async ({ page }) => {
  test.slow();
  for (const address of PAGES) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const glued = await page.locator('main :is(p, li, td) a').evaluateAll((links) =>
      links
        .filter((link) => {
          const before = link.previousSibling;
          return before?.nodeType === Node.TEXT_NODE && /\p{L}$/u.test(before.textContent ?? '');
        })
        .map((link) => link.parentElement?.textContent),
    );
    expect(glued, address).toEqual([]);
  }
});
