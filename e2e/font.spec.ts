import { expect, test, type Page } from '@playwright/test';
import { hasStandIn, setFont } from './stand-in.ts';

/** What the browser makes of the line; `performance` cannot be told how fast a page answered. */
const onLine = (page: Page, line: { rtt?: number; saveData?: boolean }) =>
  page.addInitScript(
    (connection) => Object.defineProperty(navigator, 'connection', { value: connection }),
    line,
  );

const family = (page: Page) =>
  page
    .locator('main p')
    .first()
    .evaluate((part) => getComputedStyle(part).fontFamily);

/** The name of the font's file that the browser has kept. */
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('font'));

/** Every font that the page asks for. */
function fontsOf(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' || request.url().endsWith('.woff2')) {
      fonts.push(new URL(request.url()).pathname);
    }
  });
  return fonts;
}

test('on a slow line a page keeps the stand-in, and the next one has the font', async ({
  page,
}) => {
  await onLine(page, { rtt: 300 });
  const fonts = fontsOf(page);
  await page.goto('/steps/metrics-design/');
  const first = await family(page);
  expect(first).not.toContain('Source Sans 3');
  await expect.poll(() => kept(page)).toMatch(/\.woff2$/);
  expect(await family(page)).toBe(first);
  expect(fonts).toEqual([await kept(page)]);

  await page.goto('/steps/problem-formulation/');
  expect(await family(page)).toContain('Source Sans 3');
});

test('going back to a page in the stand-in returns to the place', async ({ page }) => {
  await onLine(page, { rtt: 300 });
  await page.goto('/steps/model-development/#model-calibration');
  const heading = page.getByRole('heading', { name: '6.9 Model Calibration' });
  await expect(heading).toBeInViewport();
  const first = await family(page);
  await expect.poll(() => kept(page)).toMatch(/\.woff2$/);
  await page.goto('/');
  expect(await family(page)).not.toBe(first);
  await page.goBack();
  expect(await family(page)).toBe(first);
  await expect(heading).toBeInViewport();
});

test('a font under another name than the one that was kept counts as new', async ({ page }) => {
  await onLine(page, { rtt: 300 });
  await page.addInitScript(() => localStorage.setItem('font', '/_astro/former.woff2'));
  await page.goto('/');
  expect(await family(page)).not.toContain('Source Sans 3');
});

test('who saves data is not sent a font', async ({ page }) => {
  await onLine(page, { rtt: 300, saveData: true });
  const fonts = fontsOf(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
});

test('without storage the font is fetched, and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await onLine(page, { rtt: 300 });
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  const fonts = fontsOf(page);
  await page.goto('/');
  await expect.poll(() => fonts).toHaveLength(1);
  await page.goto('/steps/metrics-design/', { waitUntil: 'networkidle' });
  expect(await family(page)).not.toContain('Source Sans 3');
  expect(errors).toEqual([]);
});

for (const weight of ['400', '650']) {
  test(`the stand-in is as wide as the font, at a weight of ${weight}`, async ({ page }) => {
    await page.goto('/steps/model-development/');
    test.skip(!(await hasStandIn(page)), 'this machine has neither Arial nor a font like it');
    const width = () =>
      page.evaluate((fontWeight) => {
        const probe = document.createElement('span');
        Object.assign(probe.style, { whiteSpace: 'nowrap', fontWeight });
        const paragraphs = [...document.querySelectorAll('article > p')];
        probe.textContent = paragraphs.map(({ textContent }) => textContent).join(' ');
        document.body.append(probe);
        const { width } = probe.getBoundingClientRect();
        probe.remove();
        return width;
      }, weight);
    await setFont(page, 'own');
    const own = await width();
    await setFont(page, 'stand-in');
    expect(Math.abs((await width()) / own - 1)).toBeLessThan(0.03);
  });
}
