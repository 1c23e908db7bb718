import { expect, test } from '@playwright/test';

test('a reader finds a section from any page and arrives at it', async ({ page }) => {
  await page.goto('/topics/nlp/');
  await page.keyboard.press('/');
  await page.keyboard.type('class imbalance');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const group = dialog.getByRole('group', { name: 'Step 6: Model Development and Offline' });
  const first = dialog.getByRole('option').first();
  await expect(group.getByRole('option').first()).toContainText('6.4 Handling Class Imbalance');
  await expect(first).toContainText('6.4 Handling Class Imbalance');
  await expect(dialog.getByRole('status')).toContainText('sections, best first');
  await first.click();
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await expect(
    page.getByRole('heading', { name: '6.4 Handling Class Imbalance' }),
  ).toBeInViewport();
});

test('a page shows its best sections only, until the reader asks for more', async ({ page }) => {
  await page.goto('/search/?q=metrics');
  const sizes = () =>
    page
      .getByRole('group')
      .filter({ has: page.getByRole('option') })
      .evaluateAll((groups) =>
        groups.map((group) => group.querySelectorAll('[role=option]').length),
      );
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(Math.max(...(await sizes()))).toBeLessThanOrEqual(3);
  const before = await page.getByRole('option').count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(before + 10);
});

test('the words of the query are marked in the passage, other names only as a whole', async ({
  page,
}) => {
  await page.goto('/search/?q=hyperband');
  await expect(page.locator('[role=option] mark').first()).toHaveText(/hyperband/i);
  await page.goto('/search/?q=ANN');
  await expect(page.getByText('approximate', { exact: true }).first()).toBeVisible();
  const marked = await page.locator('[role=option] mark').allTextContents();
  expect(marked.map((text) => text.toLowerCase())).toContain('ann');
});

test('words that stand only in a diagram are found', async ({ page }) => {
  await page.goto('/search/?q=%22chance+of+being+shown%22');
  await expect(page.getByRole('option').first()).toHaveAttribute(
    'href',
    '/steps/scaling-and-monitoring/#failures',
  );
});

test('kinds narrow the results, and show how many sections each has', async ({ page }) => {
  await page.goto('/search/?q=calibration');
  const steps = page.getByRole('radio', { name: /^Steps \d+$/ });
  await expect(steps).toBeVisible();
  const count = Number(/\d+/.exec((await steps.locator('..').textContent()) ?? '')?.[0]);
  await steps.check();
  await expect(page).toHaveURL('/search/?q=calibration&kind=step');
  await expect(page.locator('search-panel').getByRole('status')).toHaveText(
    `${count} sections, best first`,
  );
  const paths = await page
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
  for (const path of paths) expect(path).toMatch(/^\/steps\//);
  await page.reload();
  await expect(steps).toBeChecked();
});

test('a slip is corrected and said, and the reader can insist', async ({ page }) => {
  await page.goto('/search/?q=calibraton');
  await expect(page.getByText('Showing results for calibration.')).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('6.9 Model Calibration');
  await page.getByRole('button', { name: 'calibraton' }).click();
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(page.locator('search-panel').getByRole('status')).toContainText(
    'Nothing has “calibraton”. The nearest terms and sections:',
  );
  await page.getByRole('option', { name: 'calibration', exact: true }).click();
  await expect(page.getByRole('combobox')).toHaveValue('calibration');
  await expect(page.getByRole('option').first()).toContainText('6.9 Model Calibration');
});

test('the address keeps each submitted query, and back leads to it', async ({ page }) => {
  await page.goto('/search/?q=reservoir%20sampling');
  const field = page.getByRole('combobox');
  const first = page.getByRole('option').first();
  await expect(field).toHaveValue('reservoir sampling');
  await expect(first).toHaveAttribute('href', '/steps/model-development/#dataset-construction');
  await field.fill('counter metrics');
  await expect(page).toHaveURL('/search/?q=counter+metrics');
  await expect(first).toHaveAttribute('href', '/steps/metrics-design/#counter-metrics');
  await field.press('Enter');
  await field.fill('canary');
  await expect(page).toHaveURL('/search/?q=canary');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=counter+metrics');
  await expect(field).toHaveValue('counter metrics');
  await expect(first).toHaveAttribute('href', '/steps/metrics-design/#counter-metrics');
});

test('recent searches are offered, and forgotten when the reader says so', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('combobox');
  for (const query of ['canary', 'two-tower']) {
    await field.fill(query);
    await field.press('Enter');
  }
  await page.goto('/search/');
  await field.focus();
  await expect(page.getByRole('option')).toHaveText(['two-tower', 'canary']);
  await page.getByRole('option', { name: 'canary' }).click();
  await expect(page.getByRole('option').first()).toContainText('8.3 Deployment Strategies');
  await field.fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.reload();
  await field.focus();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('the dialog keeps the last query on the next page', async ({ page }) => {
  await page.goto('/steps/metrics-design/');
  await page.keyboard.press('/');
  await page.keyboard.type('shadow deployment');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('option').first().click();
  await expect(page).toHaveURL('/steps/online-testing/#deployment-strategies');
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(dialog.getByRole('combobox')).toHaveValue('shadow deployment');
  await expect(dialog.getByRole('option').first()).toContainText('8.3');
});

test('a result leads to its section with the words marked, until the marks are removed', async ({
  page,
}) => {
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );
  await page.goto('/search/?q=focal+loss');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await expect(page.getByText('The words of your search are marked.')).toBeVisible();
  expect(new Set((await marked()).map((word) => word.toLowerCase()))).toContain('focal');
  const sections = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map(
      (range) =>
        [...document.querySelectorAll('article :is(h2, h3)')].findLast(
          (heading) =>
            heading.compareDocumentPosition((range as Range).startContainer) &
            (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
        )?.id,
    ),
  );
  expect(new Set(sections)).toEqual(new Set(['class-imbalance']));
  await page.getByRole('button', { name: 'Remove marks' }).click();
  expect(await marked()).toEqual([]);
  await page.reload();
  expect(await marked()).toEqual([]);
});

test('a browser can search from its address bar', async ({ page, request }) => {
  await page.goto('/');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const xml = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  expect(xml).toContain('/search/?q={searchTerms}"/>');
});
