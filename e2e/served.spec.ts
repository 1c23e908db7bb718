import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import * as cheerio from 'cheerio';
import { CACHE, HEADERS } from '../src/hosting/headers.ts';
import { complaints } from './console.ts';
import { missingNginx, Nginx } from './nginx.ts';

// One server for all tests of this file.
test.describe.configure({ mode: 'default' });
const missing = missingNginx();
test.skip(missing !== undefined, missing);

let server: Nginx;
test.beforeAll(async () => {
  server = await Nginx.serve('dist', '/');
});
test.afterAll(() => server.stop());

const STEP = '/steps/metrics-design/';
const script = () => `/_astro/${readdirSync('dist/_astro').find((name) => name.endsWith('.js'))}`;

/** Asks as a program does: nothing is followed, and only one encoding is understood. */
const ask = (request: APIRequestContext, address: string, headers: Record<string, string> = {}) =>
  request.get(server.origin + address, {
    maxRedirects: 0,
    headers: { 'accept-encoding': 'identity', ...headers },
  });

test('what somebody slips into a page does not run, and is heard of', async ({ page }) => {
  const heard = await complaints(page);
  await page.route(server.origin + STEP, async (route) => {
    const response = await route.fetch();
    const slipped = '<p style="color: red">Text</p><script>document.title = "run"</script></body>';
    const body = (await response.text()).replace('</body>', slipped);
    await route.fulfill({ response, body });
  });
  await page.goto(server.origin + STEP);
  await expect.poll(() => heard.join('\n')).toContain('Refused by script-src-elem: inline');
  expect(heard.join('\n')).toContain('Refused by style-src-attr: inline');
  await expect(page).not.toHaveTitle('run');
});

test('text does not become markup unnoticed', async ({ page }) => {
  await page.goto(server.origin + STEP);
  const fault = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(fault).toContain('TrustedHTML');
});

test('no page asks for more than the policy allows', async ({ page, request }) => {
  test.slow();
  const sitemap = cheerio.load(await (await ask(request, '/sitemap.xml')).text(), { xml: true });
  const pages = sitemap('url > loc')
    .toArray()
    .map((element) => new URL(sitemap(element).text()).pathname);
  expect(pages.length).toBeGreaterThan(50);
  const heard = await complaints(page);
  for (const address of [...pages, '/style/', '/search/?q=canary']) {
    const response = await page.goto(server.origin + address);
    expect(response?.status(), address).toBe(200);
    await page.evaluate(() => document.fonts.ready);
  }
  expect(heard).toEqual([]);
});

test('what a reader does on a page breaks no policy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heard = await complaints(page);
  await page.goto(server.origin + STEP);
  await expect(page.locator('.diagram svg').first()).toBeVisible();
  await page.getByRole('button', { name: 'Enlarge' }).first().click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Fit' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('article').getByRole('link', { name: 'the objective', exact: true }).hover();
  await expect(page.getByRole('tooltip')).toContainText('1.3 ML Problem Translation');

  await page.getByRole('button', { name: 'Link to section: 2.3' }).click();
  await page.getByRole('menuitem', { name: 'Copy text as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## 2.3');

  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /./);

  await page.keyboard.press('/');
  await page.keyboard.type('class imbalance');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/steps\/model-development\/#class-imbalance$/);
  await expect(page.getByText('The words of your search are marked.')).toBeVisible();
  expect(heard).toEqual([]);
});

test('a short address leads on without a breach', async ({ page }) => {
  const heard = await complaints(page);
  await page.goto(`${server.origin}/6.4/`);
  await expect(page).toHaveURL(/\/steps\/model-development\/#class-imbalance$/);
  expect(heard).toEqual([]);
});

test('an unknown address is 404 and offers search', async ({ page }) => {
  const heard = await complaints(page);
  const response = await page.goto(`${server.origin}/steps/no-such-step/`);
  expect(response?.status()).toBe(404);
  await page.locator('main').getByRole('combobox').fill('canary release');
  await expect(page.locator('main').getByRole('option').first()).toBeVisible();
  expect(heard.filter((text) => !text.includes('status of 404'))).toEqual([]);
});

test('each kind of answer has all headers', async ({ request }) => {
  const kinds: [address: string, status: number, cache: string, type: RegExp][] = [
    [STEP, 200, CACHE.rest, /^text\/html; charset=utf-8$/],
    [`${STEP}index.md`, 200, CACHE.rest, /^text\/markdown; charset=utf-8$/],
    [`${STEP}preview.json`, 200, CACHE.rest, /^application\/json/],
    ['/feed.xml', 200, CACHE.rest, /^application\/xml/],
    [script(), 200, CACHE.hashed, /^text\/javascript/],
    ['/_astro/no-such-file.js', 404, CACHE.rest, /^text\/html; charset=utf-8$/],
    ['/no-such-page/', 404, CACHE.rest, /^text\/html; charset=utf-8$/],
    ['/404.html', 404, CACHE.rest, /^text\/html; charset=utf-8$/],
    // A folder without a page, and what is written for other hosts.
    ['/_astro/', 404, CACHE.rest, /^text\/html; charset=utf-8$/],
    ['/_redirects', 404, CACHE.rest, /^text\/html; charset=utf-8$/],
    ['/steps/metrics-design', 301, CACHE.rest, /^text\/html/],
  ];
  for (const [address, status, cache, type] of kinds) {
    const response = await ask(request, address);
    expect(response.status(), address).toBe(status);
    const headers = response.headers();
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(headers[name.toLowerCase()], `${address}: ${name}`).toBe(value);
    }
    expect(headers['cache-control'], address).toBe(cache);
    expect(headers['content-type'], address).toMatch(type);
  }
});

test('an address without its last slash is sent to the one with it', async ({ request }) => {
  const response = await ask(request, '/steps/metrics-design');
  expect(response.headers()['location']).toBe(STEP);
});

test('what was compressed is sent to who understands it', async ({ request }) => {
  const plain = readFileSync(`dist${STEP}index.html`, 'utf8');
  for (const encoding of ['br', 'gzip', undefined]) {
    const response = await ask(request, STEP, { 'accept-encoding': encoding ?? 'identity' });
    expect(response.headers()['content-encoding']).toBe(encoding);
    expect(response.headers()['vary']).toBe('Accept-Encoding');
    expect(await response.text()).toBe(plain);
  }
});

test('what has not changed is not sent again', async ({ request }) => {
  const index = `/search/data/${readdirSync('dist/search/data')[0]}`;
  for (const address of [STEP, index]) {
    for (const encoding of ['br', 'identity']) {
      const first = await ask(request, address, { 'accept-encoding': encoding });
      const etag = first.headers()['etag'] ?? '';
      expect(etag, address).not.toBe('');
      const again = { 'accept-encoding': encoding, 'if-none-match': etag };
      expect((await ask(request, address, again)).status(), address).toBe(304);
      const stale = { 'accept-encoding': encoding, 'if-none-match': '"of-another-build"' };
      expect((await ask(request, address, stale)).status(), address).toBe(200);
    }
  }
});
