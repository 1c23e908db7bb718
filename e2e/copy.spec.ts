import { expect, test, type Page } from '@playwright/test';

const STEP = '/steps/model-development/';
const CANONICAL = 'http://localhost:4321';
const SECTION = `${CANONICAL}${STEP}#class-imbalance`;
const HEADING = '6.4 Handling Class Imbalance';

const button = (page: Page, heading: string) =>
  page.getByRole('button', { name: `Link to section: ${heading}`, exact: true });
const choose = async (page: Page, heading: string, form: string) => {
  await button(page, heading).click();
  await page.getByRole('menuitem', { name: form, exact: true }).click();
};
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'copied' });

/** What the reader would paste now. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
}

/** The part of the page's twin that belongs to the section. */
async function partOfTwin(page: Page): Promise<string> {
  const twin = await (await page.request.get(`${STEP}index.md`)).text();
  const source = `Source: [${HEADING} — Nine Steps](${SECTION})`;
  return twin.slice(twin.indexOf(`## ${HEADING}`), twin.indexOf(source) + source.length);
}

const FORMS: { form: string; says: string; text: (page: Page) => Promise<string> | string }[] = [
  { form: 'Copy link', says: 'Link copied', text: () => SECTION },
  {
    form: 'Copy as Markdown link',
    says: 'Markdown link copied',
    text: () => `[${HEADING} — Nine Steps](${SECTION})`,
  },
  {
    form: 'Copy text as Markdown',
    says: 'Text as Markdown copied',
    text: async (page) => `${await partOfTwin(page)}\n`,
  },
];

for (const { form, says, text } of FORMS) {
  test(`“${form}” puts it on the clipboard and says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(STEP);
    await choose(page, HEADING, form);
    await expect(said(page)).toHaveText(`${says}: ${HEADING}`);
    await expect(button(page, HEADING)).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page));
  });

  test(`“${form}” selects the text where the clipboard is refused`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse } });
    });
    await page.goto(STEP);
    await choose(page, HEADING, form);
    const field = page.getByRole('textbox', { name: /^The browser refused the clipboard/ });
    await expect(field).toBeFocused();
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    expect(await pasted(page)).toBe(await text(page));
  });
}

test('the pasted section is Markdown that stands alone', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  const twin = await (await page.request.get('/steps/metrics-design/index.md')).text();
  expect(twin).toContain('```mermaid\nflowchart TB\n');
  expect(twin).toContain('\\frac{2 \\cdot');
  expect(twin).toContain(`](${CANONICAL}/steps/problem-formulation/#ml-translation)`);
  expect(twin).not.toMatch(/\]\(\/|"\/steps|<Cite|<Aside|\{#/);
});

test('a page and an unnumbered section name themselves in a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/questions/fraud-detection/');
  await choose(page, 'Metrics', 'Copy as Markdown link');
  await expect(said(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `[Fraud detection: Metrics — Nine Steps](${CANONICAL}/questions/fraud-detection/#metrics)`,
  );
  await page.getByRole('button', { name: 'Link to page: Fraud detection' }).click();
  await page.getByRole('menuitem', { name: 'Copy as Markdown link' }).click();
  await expect(said(page)).toHaveText('Markdown link copied: Fraud detection');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `[Fraud detection — Nine Steps](${CANONICAL}/questions/fraud-detection/)`,
  );
});

test('the text that cannot be loaded is said, and no error is thrown', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/index.md', (route) => route.abort());
  await page.goto(STEP);
  await choose(page, HEADING, 'Copy text as Markdown');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the menu follows the keyboard', async ({ page }) => {
  await page.goto(STEP);
  await button(page, HEADING).focus();
  await page.keyboard.press('Enter');
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  await expect(item('Copy link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(item('Copy text as Markdown')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('Copy link')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item('Copy text as Markdown')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(item('Copy as Markdown link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, HEADING)).toBeFocused();
  await expect(button(page, HEADING)).toHaveAttribute('aria-expanded', 'false');
});

test('a second press on the button closes the menu', async ({ page }) => {
  await page.goto(STEP);
  await button(page, HEADING).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await button(page, HEADING).click();
  await expect(page.getByRole('menu')).toBeHidden();
});

test('every heading has one button, after it, large enough and once in the tab order', async ({
  page,
}) => {
  for (const address of ['/', STEP, '/questions/', '/questions/fraud-detection/']) {
    await page.goto(address);
    const headings = page.locator('main :is(h1, h2, h3):not(.visually-hidden)');
    await expect(page.locator('section-link:defined button').first()).toBeAttached();
    for (const heading of await headings.all()) {
      const title = await heading.textContent();
      const after = heading.locator('xpath=following-sibling::section-link');
      await expect(after.locator('button, a, [tabindex]'), title ?? address).toHaveCount(1);
      const box = await after.getByRole('button').boundingBox();
      expect(box?.width, title ?? address).toBeGreaterThanOrEqual(24);
      expect(box?.height, title ?? address).toBeGreaterThanOrEqual(24);
    }
  }
});

test('on a touch screen the sign stands without a pointer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(STEP);
  const sign = button(page, HEADING);
  await sign.scrollIntoViewIfNeeded();
  expect(await sign.evaluate((node) => getComputedStyle(node, '::before').opacity)).toBe('1');
  await sign.tap();
  const menu = page.getByRole('menu');
  await expect(menu).toBeInViewport({ ratio: 1 });
  await context.close();
});

test('without JavaScript the button is a link to its section', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(STEP);
  await page.getByRole('link', { name: `Link to section: ${HEADING}` }).click();
  await expect(page).toHaveURL(`${STEP}#class-imbalance`);
  await context.close();
});
