import type { Page } from '@playwright/test';

/** Whether the machine has a font that the stand-in of the site's own can be made of. */
export function hasStandIn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const faces = await document.fonts.load('1em "Source Sans Stand-In"').catch(() => []);
    return faces.some(({ status }) => status === 'loaded');
  });
}

/** Has the page in the site's own font, or in the stand-in of a first visit on a slow line. */
export async function setFont(page: Page, font: 'own' | 'stand-in'): Promise<void> {
  await page.evaluate(async (chosen) => {
    if (chosen === 'own') {
      await document.fonts.load('1em "Source Sans 3 Variable"');
      document.documentElement.dataset['font'] = 'own';
    } else delete document.documentElement.dataset['font'];
  }, font);
}
