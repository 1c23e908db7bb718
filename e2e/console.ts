import type { Page } from '@playwright/test';

/** Collects what a page's console complains of from now on, each breach of its policy included. */
export async function complaints(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      heard.push(`${page.url()}: ${message.text()}`);
    }
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // eslint-disable-next-line no-console -- The console is what the test listens to.
      console.error(`Refused by ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  return heard;
}
