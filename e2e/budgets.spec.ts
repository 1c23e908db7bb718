import { brotliCompressSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

/** Bytes after Brotli, as README.md promises them. */
const BUDGETS = { stylesheet: 9_000, script: 5_000, font: 30_000, outside: 4_000, requests: 5 };

const size = (body: Buffer | string) => brotliCompressSync(body).length;

for (const address of PAGES) {
  test(`${address} stays within its budgets`, async ({ page, baseURL }) => {
    const spent: Record<string, number> = { stylesheet: 0, script: 0, font: 0, outside: 0 };
    const urls: string[] = [];
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      urls.push(response.url());
      bodies.push(
        response.body().then((body) => {
          // A font is compressed already.
          spent[kind] = (spent[kind] ?? 0) + (kind === 'font' ? body.length : size(body));
        }),
      );
    });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    const $ = cheerio.load((await response?.text()) ?? '');
    $('main').remove();
    spent['outside'] = size($.html());

    for (const [kind, most] of Object.entries(BUDGETS)) {
      const had = kind === 'requests' ? urls.length : spent[kind];
      expect(had, `${kind}: ${urls.join(' ')}`).toBeLessThanOrEqual(most);
    }
    for (const url of urls) expect(url.startsWith(baseURL ?? ''), `third party: ${url}`).toBe(true);
  });
}
