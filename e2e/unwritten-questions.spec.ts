import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

// Playwright writes the page's text into a document that would not have it.
test.use({ bypassCSP: true });

test('a question without a page is listed as text, never as a dead link', async ({ page }) => {
  const site = await FixtureSite.create();
  try {
    const { status, output } = await site.build();
    expect(status, output).toBe(0);
    for (const file of ['index.html', 'questions/index.html']) {
      await page.setContent(await readFile(path.join(site.root, 'dist', file), 'utf8'));
      const unwritten = page.getByRole('listitem').filter({ hasText: /^Job recommendation/ });
      await expect(unwritten.first()).toHaveText(/^Job recommendation/);
      await expect(unwritten.getByRole('link')).toHaveCount(0);
      const written = page.getByRole('main').getByRole('link', { name: /^Video\/movie/ });
      await expect(written).toHaveCount(1);
    }
  } finally {
    await site.remove();
  }
});
