import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

test('the sitemap lists every page that search engines should know, and no other', async ({
  request,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const expected = PAGES.filter((address) => address !== '/404.html' && address !== '/search/');
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(xml).toMatch(/steps\/metrics-design\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
});

test('a shared link shows what the page is', async ({ page }) => {
  await page.goto('/questions/fraud-detection/');
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await expect(property('title')).toHaveAttribute('content', 'Fraud detection');
  await expect(property('description')).toHaveAttribute('content', /^Card fraud scored/);
  await expect(property('url')).toHaveAttribute('content', /\/questions\/fraud-detection\/$/);
});
