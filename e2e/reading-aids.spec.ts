import { expect, test, type Page, type Response } from '@playwright/test';
import { accessFaults } from './axe.ts';

const STEP = '/steps/metrics-design/';

const opener = (page: Page) => page.getByRole('button', { name: 'Reading settings' });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });
const group = (page: Page, name: string) => settings(page).getByRole('group', { name });
const tree = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const lead = (page: Page) => page.locator('article > p').first();

const textSize = (page: Page) =>
  lead(page).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
const lineWidth = (page: Page) => lead(page).evaluate((text) => text.clientWidth);
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** Chooses by label, as readers do, once the settings know what holds. */
async function choose(page: Page, name: string, label: string) {
  await expect(group(page, name).getByRole('radio', { checked: true })).toBeVisible();
  await group(page, name).getByLabel(label, { exact: true }).check();
}

test('an article says how long it takes, and an overview does not', async ({ page }) => {
  await page.goto(STEP);
  const time = page.locator('article').getByText(/^\d+ min read$/);
  await expect(time).toBeVisible();
  expect(parseInt(await time.innerText())).toBeGreaterThan(3);
  await page.goto('/glossary/');
  await expect(page.getByText('min read')).toHaveCount(0);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a bar grows with the way through the page, motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(STEP);
    const progress = () =>
      page
        .getByRole('banner')
        .evaluate((header) => parseFloat(getComputedStyle(header, '::after').scale));
    const go = (share: number) =>
      page.evaluate((part) => {
        const way = document.documentElement.scrollHeight - innerHeight;
        scrollTo({ top: way * part, behavior: 'instant' });
      }, share);
    expect(await progress()).toBe(0);
    await go(0.5);
    await expect.poll(progress).toBeCloseTo(0.5, 1);
    await go(1);
    await expect.poll(progress).toBeCloseTo(1, 2);
  });
}

test('the outline marks the sections that are passed', async ({ page }) => {
  await page.goto('/steps/model-development/');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const color = (name: string) =>
    links.filter({ hasText: name }).evaluate((link) => getComputedStyle(link).borderLeftColor);
  const ahead = await color('6.9 Model Calibration');
  await page
    .getByRole('heading', { name: '6.8 Hyperparameter Tuning' })
    .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await expect(links.and(page.locator('[aria-current]'))).toContainText('6.8');
  expect(await color('6.3 Dataset Construction')).not.toBe(ahead);
  expect(await color('6.9 Model Calibration')).toBe(ahead);
});

test('text size and line width hold on other pages, after a reload, and before any script', async ({
  page,
}) => {
  await page.goto(STEP);
  const size = await textSize(page);
  await opener(page).click();
  const width = await lineWidth(page);
  await choose(page, 'Line width', 'Narrow');
  expect(await lineWidth(page)).toBeLessThan(width);
  await choose(page, 'Text size', 'Largest');
  expect(await textSize(page)).toBeGreaterThan(size * 1.25);
  const chosen = { size: await textSize(page), width: await lineWidth(page) };

  // Module scripts come after the first paint; what holds at it must not need them.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/steps/online-testing/');
  expect({ size: await textSize(page), width: await lineWidth(page) }).toEqual(chosen);
  await page.unroute('**/*.js');
  await page.reload();
  expect({ size: await textSize(page), width: await lineWidth(page) }).toEqual(chosen);

  await opener(page).click();
  await expect(group(page, 'Text size').getByLabel('Largest')).toBeChecked();
  await expect(group(page, 'Line width').getByLabel('Narrow')).toBeChecked();
  await choose(page, 'Text size', 'Normal');
  expect(await textSize(page)).toBe(size);
  await page.reload();
  expect(await textSize(page)).toBe(size);
});

test('wide lines are wider', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(STEP);
  const width = await lineWidth(page);
  await opener(page).click();
  await choose(page, 'Line width', 'Wide');
  expect(await lineWidth(page)).toBeGreaterThan(width * 1.1);
  expect(await fits(page)).toBe(true);
});

test('focus mode is reached and left by keyboard alone', async ({ page }) => {
  await page.goto(STEP);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(settings(page)).toBeVisible();
  const focusMode = settings(page).getByRole('checkbox', { name: 'Focus mode' });
  // Each group of radio buttons is one stop.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await expect(focusMode).toBeFocused();
  await page.keyboard.press('Space');
  for (const part of [tree(page), page.locator('.page-outline'), page.getByRole('contentinfo')]) {
    await expect(part).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // The first Escape closes the settings, the second ends the mode.
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(tree(page)).toBeHidden();
  await page.reload();
  await expect(tree(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(tree(page)).toBeVisible();
  await page.reload();
  await expect(tree(page)).toBeVisible();
});

test('the same switch ends focus mode', async ({ page }) => {
  await page.goto(STEP);
  await opener(page).click();
  const focusMode = settings(page).getByRole('checkbox', { name: 'Focus mode' });
  await focusMode.check();
  await expect(tree(page)).toBeHidden();
  await focusMode.uncheck();
  await expect(tree(page)).toBeVisible();
});

test('a reader who changes the text keeps their place', async ({ page }) => {
  await page.goto('/steps/model-development/');
  const heading = page.getByRole('heading', { name: '6.8 Hyperparameter Tuning' });
  await heading.evaluate((place) => place.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await opener(page).click();
  await choose(page, 'Text size', 'Largest');
  await expect(heading).toBeInViewport();
  await choose(page, 'Line width', 'Wide');
  await settings(page).getByRole('checkbox', { name: 'Focus mode' }).check();
  await expect(heading).toBeInViewport();
  await choose(page, 'Text size', 'Small');
  await expect(heading).toBeInViewport();
});

test('without storage the settings hold as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(STEP);
  const size = await textSize(page);
  await opener(page).click();
  await choose(page, 'Text size', 'Large');
  expect(await textSize(page)).toBeGreaterThan(size);
  await page.reload();
  expect(await textSize(page)).toBe(size);
  expect(errors).toEqual([]);
});

test('choices made meanwhile hold on a page that the reader goes back to', async ({ page }) => {
  await page.goto(STEP);
  const size = await textSize(page);
  await page.evaluate(() => {
    localStorage.setItem('text-size', 'large');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await textSize(page)).toBeGreaterThan(size);
});

test('nothing moves while a page with every choice loads', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('text-size', 'largest');
    localStorage.setItem('line-width', 'wide');
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(STEP, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.001);
});

for (const width of [320, 360, 1024, 1440]) {
  test(`the largest text fits into ${width} px, with the settings open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ['/', STEP, '/questions/compare/', '/glossary/']) {
      await page.goto(address);
      await page.evaluate(() => localStorage.setItem('text-size', 'largest'));
      await page.reload();
      await opener(page).click();
      await expect(settings(page)).toBeInViewport({ ratio: 1 });
      expect(await fits(page), address).toBe(true);
      for (const control of await page.getByRole('banner').getByRole('button').all()) {
        await expect(control, address).toBeInViewport({ ratio: 1 });
      }
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the open settings in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(STEP);
    await opener(page).click();
    await settings(page).getByRole('checkbox', { name: 'Focus mode' }).check();
    expect(await accessFaults(page)).toEqual([]);
  });
}

test('print shows neither the bar nor the settings', async ({ page }) => {
  await page.goto(STEP);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
});

test('the settings and the shortcuts are fetched by the reader who asks for them', async ({
  page,
}) => {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  const named = (name: RegExp) => loaded.filter((response) => name.test(response.url()));
  await page.goto(STEP, { waitUntil: 'networkidle' });
  expect(named(/settings-form|choices|actions|shortcuts-dialog/)).toEqual([]);
  await opener(page).click();
  await expect.poll(() => named(/settings-form/)).toHaveLength(1);
});
