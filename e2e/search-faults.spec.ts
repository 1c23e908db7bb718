import { expect, test, type Page } from '@playwright/test';

/** Collects what the page's own scripts complain of; what the network refuses is not theirs. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      said.push(message.text());
    }
  });
  return said;
}

const FAULTS: Record<string, (page: Page) => Promise<unknown>> = {
  'an index that is missing': (page) =>
    page.route('**/search/data/**', (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'an index that is half downloaded': (page) =>
    page.route('**/search/data/**', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.slice(0, body.length / 2) });
    }),
  'an index that is something else': (page) =>
    page.route('**/search/data/**', (route) => route.fulfill({ body: '[{"a": null}, 7]' })),
  'an index of another build': (page) =>
    page.route('**/search/data/stems-*', async (route) => {
      const file = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...file, build: 'another' } });
    }),
  'code that does not arrive': (page) =>
    page.route('**/_astro/search-box*', (route) => route.abort()),
};

for (const [name, breakIt] of Object.entries(FAULTS)) {
  test(`${name} is said, with a way on and another try`, async ({ page }) => {
    const said = complaints(page);
    await breakIt(page);
    await page.goto('/search/?q=canary');
    const panel = page.locator('search-panel');
    await expect(panel.getByRole('alert')).toContainText('The search index could not be read.');
    await expect(panel.getByRole('link', { name: 'the nine steps' })).toBeVisible();
    await expect(panel.getByRole('option')).toHaveCount(0);
    expect(said).toEqual([]);

    await page.unrouteAll({ behavior: 'wait' });
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('option').first()).toContainText('8.3 Deployment Strategies');
    await expect(panel.getByRole('alert')).toBeHidden();
  });
}

test('a site that was published anew while the page was open is searched anew', async ({
  page,
}) => {
  let build = '';
  await page.route('**/search/data/*', async (route) => {
    const file = JSON.parse(await (await route.fetch()).text()) as { build: string };
    await route.fulfill({ json: { ...file, build: build || file.build } });
  });
  await page.goto('/search/?q=canary');
  await expect(page.getByRole('option').first()).toContainText('8.3');
  build = 'newer';
  await page.getByRole('combobox').fill('zero-shot quantization');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.unrouteAll({ behavior: 'wait' });
});

test('without storage everything works but what would be kept', async ({ page }) => {
  const said = complaints(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/search/?q=canary');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/steps/online-testing/#deployment-strategies');
  expect(said).toEqual([]);
});

test('search needs no WebAssembly and no eval', async ({ page }) => {
  const said = complaints(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await page.route('**/search/?q=canary', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'",
      },
    });
  });
  await page.goto('/search/?q=canary');
  await expect(page.getByRole('option').first()).toContainText('8.3 Deployment Strategies');
  expect(said.filter((message) => !message.includes('inline script'))).toEqual([]);
});

const QUERIES: Record<string, { query: string; says: RegExp }> = {
  'ten thousand characters': {
    query: `calibration ${'gradient '.repeat(1200)}`,
    says: /sections, best first/,
  },
  markup: {
    query: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    says: /best first|Nothing has/,
  },
  'right-to-left text': { query: 'تعلم الآلة', says: /Nothing has “تعلم الآلة”/ },
  'stop words': { query: 'what is the', says: /“what is the” has no word to look for/ },
  'signs alone': { query: '??? /', says: /has no word to look for/ },
  'nothing but a quotation mark': { query: '"', says: /has no word to look for/ },
};

for (const [name, { query, says }] of Object.entries(QUERIES)) {
  test(`a query of ${name} has a sensible answer and stays text`, async ({ page }) => {
    const said = complaints(page);
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const panel = page.locator('search-panel');
    await expect(panel.getByRole('status')).toContainText(says);
    const hasOptions = (await panel.getByRole('option').count()) > 0;
    const way = panel.getByRole('link', { name: 'the thirty questions' });
    if (!hasOptions) await expect(way).toBeVisible();
    await expect(panel.locator('img, script')).toHaveCount(0);
    await expect(page).toHaveTitle('Search · Nine Steps');
    expect(said).toEqual([]);
  });
}
