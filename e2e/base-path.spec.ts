import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CACHE } from '../src/hosting/headers.ts';
import { complaints } from './console.ts';
import { FixtureSite } from './fixture-site.ts';
import { missingNginx, Nginx } from './nginx.ts';

// One build and one server for all tests of this file.
test.describe.configure({ mode: 'default' });
const missing = missingNginx();
test.skip(missing !== undefined, missing);

const BASE = '/notes/';
const STEP = `${BASE}steps/problem-formulation/`;

let site: FixtureSite;
let server: Nginx;
const built = (file: string) => readFile(path.join(site.root, 'dist', file), 'utf8');

test.beforeAll(async () => {
  site = await FixtureSite.create();
  // One page that is gone, and one that is gone and whose section went elsewhere.
  await site.edit(
    'content/topics/nlp.mdx',
    'Text.',
    [
      '<Formerly address="/topics/left/" />',
      '<Formerly address="/topics/parted/" />',
      'Text.',
    ].join('\n\n'),
  );
  await site.edit(
    'content/steps/problem-formulation.mdx',
    '{#clarifying-questions}',
    '{#clarifying-questions}\n\n<Formerly address="/topics/parted/#part" />',
  );
  const recorded = await site.permalinks();
  expect(recorded.status, recorded.output).toBe(0);
  const { status, output } = await site.build({ BASE_PATH: 'notes', NETLIFY: '' });
  expect(status, output).toBe(0);
  server = await Nginx.serve(path.join(site.root, 'dist'), BASE);
});

test.afterAll(async () => {
  await server?.stop();
  await site?.remove();
});

test('the site works under its path, with styles, search and policy', async ({ page }) => {
  const heard = await complaints(page);
  await page.goto(server.origin + BASE);
  await page
    .getByRole('link', { name: /Problem Formulation/ })
    .first()
    .click();
  await expect(page).toHaveURL(server.origin + STEP);
  await page.keyboard.press('/');
  await page.keyboard.type('clarifying');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', new RegExp(`^${STEP}`));
  expect(heard).toEqual([]);
});

test('an address without a page is 404, with the page for that', async ({ page, request }) => {
  for (const address of ['/', '/steps/', `${BASE}no-such-page/`, `${BASE}404.html`]) {
    const response = await page.goto(server.origin + address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address');
  }
  const unslashed = await request.get(server.origin + STEP.slice(0, -1), { maxRedirects: 0 });
  expect(unslashed.headers()['location']).toBe(STEP);
});

test('files with a hash in their names are kept, others revalidated', async ({ page, request }) => {
  await page.goto(server.origin + BASE);
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect(script).toMatch(/^\/notes\/_astro\//);
  const cache = async (address: string) =>
    (await request.get(server.origin + address)).headers()['cache-control'];
  expect(await cache(script ?? '')).toBe(CACHE.hashed);
  expect(await cache(STEP)).toBe(CACHE.rest);
});

test('_redirects sends short addresses and pages that are gone to where they went', async ({
  request,
}) => {
  const lines = (await built('_redirects')).trim().split('\n');
  expect(lines).toContain(`/notes/1/ ${STEP} 301`);
  expect(lines).toContain(`/notes/1.1/ ${STEP}#clarifying-questions 301`);
  expect(lines).toContain('/notes/topics/left/ /notes/topics/nlp/#text-representation 301');
  // A server would send the reader of its section to the wrong page; its own page does not.
  expect(lines.join('\n')).not.toContain('/topics/parted/');
  for (const line of lines) {
    const [from, to] = line.split(' ');
    for (const address of [from, to?.replace(/#.*/, '')]) {
      expect((await request.get(`${server.origin}${address}`)).status(), line).toBe(200);
    }
  }
});

test('_headers names the paths under it', async () => {
  const rules = (await built('_headers')).split('\n').filter((line) => line.startsWith('/'));
  expect(rules).toEqual(['/notes/*', '/notes/_astro/*']);
  expect(await built('.nojekyll')).toBe('');
});
