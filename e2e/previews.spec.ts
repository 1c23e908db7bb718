import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as cheerio from 'cheerio';
import { ARTICLES, PAGES } from './site.ts';

const STEP = '/steps/metrics-design/';

const preview = (page: Page) => page.getByRole('tooltip');

/** A link of the text to another page. */
const crossLink = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: 'the objective', exact: true });

const TITLE = '1.3 ML Problem Translation';
const SENTENCE = 'Write down one objective, one input and one output';

test('a link shows title and first sentence of its section on hover', async ({ page }) => {
  await page.goto(STEP);
  await crossLink(page).hover();
  await expect(preview(page)).toContainText(TITLE);
  await expect(preview(page)).toContainText(SENTENCE);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(preview(page)).toBeHidden();
});

test('a link shows its preview on focus, and describes itself by it meanwhile', async ({
  page,
}) => {
  await page.goto(STEP);
  await page.getByRole('button', { name: 'Link to page' }).focus();
  await page.keyboard.press('Tab');
  await expect(crossLink(page)).toBeFocused();
  await expect(crossLink(page)).toHaveAccessibleDescription(new RegExp(`${TITLE}.*${SENTENCE}`));
  await page.keyboard.press('Tab');
  await expect(crossLink(page)).not.toHaveAttribute('aria-describedby');
});

test('the preview can be pointed at, and Escape closes it and nothing else', async ({ page }) => {
  await page.clock.install();
  await page.goto(STEP);
  await page.evaluate(() => {
    addEventListener('keydown', (event) => Object.assign(globalThis, { reached: event.key }));
  });
  await crossLink(page).hover();
  await page.clock.runFor(1000);
  await preview(page).hover();
  // Longer than it takes to leave: a preview that would close has closed by then.
  await page.clock.runFor(1000);
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(crossLink(page)).not.toHaveAttribute('aria-describedby');
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'reached'))).toBe(false);
});

test('the preview goes when the page is scrolled', async ({ page }) => {
  await page.goto(STEP);
  await crossLink(page).hover();
  await expect(preview(page)).toBeVisible();
  await page.mouse.wheel(0, 100);
  await expect(preview(page)).toBeHidden();
});

test('a finger opens the link without a preview', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto(STEP);
  await crossLink(page).evaluate((link) =>
    link.addEventListener('click', (event) => event.preventDefault()),
  );
  await crossLink(page).tap();
  // Longer than a link has to be pointed at.
  await page.clock.runFor(2000);
  await expect(preview(page)).toBeHidden();
  expect(asked.filter((url) => /preview(-card|\.json)/.test(url))).toEqual([]);
  await context.close();
});

test('nothing is loaded before a reader rests on a link', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(STEP, { waitUntil: 'networkidle' });
  const before = asked.length;
  await crossLink(page).hover();
  await expect(preview(page)).toBeVisible();
  expect(asked.slice(before).filter((path) => path.endsWith('.json'))).toEqual([
    '/steps/problem-formulation/preview.json',
  ]);
  expect(asked.slice(0, before).filter((path) => /preview(-card|\.json)/.test(path))).toEqual([]);
});

for (const [fault, answer] of [
  ['without a network', undefined],
  ['without an answer', { status: 404 }],
  ['with an answer that is no JSON', { body: '<html>' }],
] as const) {
  test(`${fault} a link is just a link, and the next try asks again`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(STEP);
    const failed = page.waitForRequest('**/preview.json');
    await page.route('**/preview.json', (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await crossLink(page).hover();
    await (await failed).response();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(preview(page)).toBeHidden();
    await page.unroute('**/preview.json');
    await crossLink(page).hover();
    await expect(preview(page)).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('offline before the first preview, nothing is shown and nothing breaks', async ({
  page,
  context,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(STEP, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await crossLink(page).hover();
  await failed;
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(preview(page)).toBeHidden();
  await context.setOffline(false);
  await crossLink(page).hover();
  await expect(preview(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('nothing moves when a preview comes and goes', async ({ page }) => {
  await page.goto(STEP);
  const boxes = () =>
    page
      .locator('article > *, .page > *')
      .evaluateAll((elements) =>
        elements.map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
  await crossLink(page).scrollIntoViewIfNeeded();
  const before = await boxes();
  await crossLink(page).hover();
  await expect(preview(page)).toBeVisible();
  expect(await boxes()).toEqual(before);
});

test('a citation shows authors and venue, in one tooltip', async ({ page }) => {
  await page.goto(STEP);
  const citation = page.getByRole('link', { name: '(Elkan, 2001)' }).first();
  await expect(citation).not.toHaveAttribute('title');
  await citation.hover();
  await expect(preview(page)).toContainText('The Foundations of Cost-Sensitive Learning');
  await expect(preview(page)).toContainText('Charles Elkan. IJCAI 2001');
});

test('a section without a number is named with its page', async ({ page }) => {
  await page.goto('/questions/compare/');
  const section = page.locator('main a[href="/questions/fraud-detection/#problem"]').first();
  await section.hover();
  await expect(preview(page)).toContainText('Fraud detection: Problem');
});

test('markup in a preview stays text', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.route('**/preview.json', (route) =>
    route.fulfill({ json: { 'ml-translation': { title: hostile, text: hostile } } }),
  );
  await page.goto(STEP);
  await crossLink(page).hover();
  await expect(preview(page)).toHaveText(hostile + hostile);
  await expect(preview(page).locator('img')).toHaveCount(0);
});

test('the preview stays in the window at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto(STEP);
  const links = page.locator('article p a:not(.section-anchor)');
  for (const link of [links.first(), links.last()]) {
    await link.evaluate((element) =>
      element.scrollIntoView({ behavior: 'instant', block: 'center' }),
    );
    await link.hover();
    await expect(preview(page)).toBeVisible();
    const box = await preview(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  }
});

test('every link of the text to a section has a preview with a title', () => {
  const previews = new Map(
    [...ARTICLES, '/references/'].map((path) => [
      path,
      JSON.parse(readFileSync(`dist${path}preview.json`, 'utf8')) as Record<
        string,
        { title: string; text: string }
      >,
    ]),
  );
  let links = 0;
  for (const page of PAGES.filter((path) => path.endsWith('/'))) {
    const $ = cheerio.load(readFileSync(`dist${page}index.html`, 'utf8'));
    for (const element of $('article a[href], .related a[href]').toArray()) {
      const [path = '', fragment = ''] = (element.attribs['href'] ?? '').split('#');
      const found = previews.get(path || page);
      if (!found || $(element).hasClass('section-anchor')) continue;
      links++;
      const { title, text } = found[fragment] ?? { title: '', text: '' };
      expect(title, `${page}: ${path}#${fragment}`).toMatch(/\w/);
      expect(text, `${page}: ${path}#${fragment}`).toMatch(/\w.*[.?!…]["”)]*$/);
    }
  }
  expect(links).toBeGreaterThan(1000);
});
