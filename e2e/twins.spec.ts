import { expect, test } from '@playwright/test';
import { ARTICLES, LISTED } from './site.ts';

const CANONICAL = 'http://localhost:4321';

test('every page that search engines know names its Markdown twin, and the twin its sections', async ({
  page,
  request,
}) => {
  test.slow();
  for (const address of LISTED) {
    await page.goto(address);
    const alternate = page.locator('link[rel=alternate][type="text/markdown"]');
    await expect(alternate, address).toHaveAttribute('href', `${address}index.md`);
    const twin = await (await request.get(`${address}index.md`)).text();
    const heading = await page.locator('h1').textContent();
    expect(twin).toMatch(/^# /);
    expect(twin.replaceAll('\\', ''), address).toContain(`# ${heading}\n`);
    for (const id of await page.locator('main :is(h2, h3)[id]').evaluateAll(idsOf)) {
      expect(twin, address).toContain(`](${CANONICAL}${address}#${id})\n`);
    }
  }
});

const idsOf = (headings: Element[]) => headings.map(({ id }) => id);

test('/llms.txt leads to every article, and /llms-full.txt holds them all', async ({ request }) => {
  const index = await (await request.get('/llms.txt')).text();
  expect(index).toMatch(/^# Nine Steps\n\n> .+\n\n/);
  const links = [...index.matchAll(/^- \[.+?\]\((\S+)\): .+$/gm)].map(([, url = '']) => url);
  const full = await (await request.get('/llms-full.txt')).text();
  for (const address of ARTICLES) {
    expect(links).toContain(`${CANONICAL}${address}index.md`);
    const twin = await (await request.get(`${address}index.md`)).text();
    expect(full, address).toContain(twin);
  }
  for (const url of links) {
    const response = await request.get(new URL(url).pathname);
    expect(response.status(), url).toBe(200);
  }
});
