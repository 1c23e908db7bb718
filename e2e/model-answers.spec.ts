import { expect, type Page, test } from '@playwright/test';

const ANSWERS = ['video-recommendation', 'fraud-detection', 'text-recognition'];

/** The first input of a page, its first estimate that follows, and a place that quotes one. */
async function firstInput(page: Page) {
  const field = page.locator('estimate-numbers input').first();
  return { field, name: (await field.getAttribute('name')) ?? '' };
}

for (const slug of ANSWERS) {
  const address = `/questions/${slug}/`;

  test(`${slug}: a changed input changes results, arithmetic and prose, and stands in the address`, async ({
    page,
  }) => {
    await page.goto(address);
    const { field, name } = await firstInput(page);
    const outputs = page.locator('estimate-numbers output');
    const before = await outputs.allTextContents();
    const quotes = page.locator('article p [data-quote]');
    const prose = await quotes.allTextContents();
    const value = Number((await field.inputValue()).replaceAll(',', ''));
    await field.fill(String(value * 2));

    await expect(
      page.locator('#numbers ~ * .numbers-state, estimate-numbers .numbers-state').last(),
    ).toContainText('One input differs');
    expect(await outputs.allTextContents()).not.toEqual(before);
    expect(await quotes.allTextContents()).not.toEqual(prose);
    await expect(page).toHaveURL(new RegExp(`\\?${name}=`));

    await page.reload();
    await expect(page.locator('estimate-numbers output.changed').first()).toBeVisible();
    await expect(page.locator('depth-switch .numbers-state')).toContainText('One input differs');
    for (const link of await page.locator('depth-switch a').all()) {
      expect(await link.getAttribute('href')).toContain(`${name}=`);
    }

    await page.getByRole('button', { name: 'Back to the page’s numbers' }).last().click();
    expect(await outputs.allTextContents()).toEqual(before);
    expect(await quotes.allTextContents()).toEqual(prose);
    expect(new URL(page.url()).search).toBe('');
  });

  test(`${slug}: what makes no sense is told beside the field, and the results stay`, async ({
    page,
  }) => {
    await page.goto(address);
    const { field } = await firstInput(page);
    const outputs = page.locator('estimate-numbers output');
    const before = await outputs.allTextContents();
    await field.fill('many');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.field-fault')).toHaveText('Enter a number, such as 200000 or 2e5.');
    expect(await outputs.allTextContents()).toEqual(before);
    await field.fill('-5');
    await expect(page.locator('.field-fault')).toContainText('or more');
    await field.fill('5');
    await expect(page.locator('.field-fault')).toHaveCount(0);
  });

  test(`${slug}: the address chooses the depth`, async ({ page }) => {
    await page.goto(address);
    const heading = (id: string) => page.locator(`h2#${id}`);
    await expect(page.locator('depth-switch [aria-current]')).toHaveText('In depth');
    await expect(heading('serving')).toBeVisible();

    await page.getByRole('link', { name: 'Two minutes' }).click();
    await expect(page).toHaveURL(/\?depth=two$/);
    await expect(heading('two-minute-answer')).toBeVisible();
    await expect(heading('serving')).toBeHidden();
    await expect(page.locator('depth-switch [aria-current]')).toHaveText('Two minutes');

    await page.getByRole('link', { name: 'Forty-five minutes' }).click();
    await expect(page.locator('.script')).toHaveCount(9);
    await expect(page.locator('.script').first()).toBeVisible();
    await expect(heading('serving')).toBeVisible();
    await expect(page.locator('.latency')).toBeHidden();
    await expect(heading('trade-offs')).toBeHidden();
  });

  test(`${slug}: a link into what the depth leaves out shows the whole answer`, async ({
    page,
  }) => {
    await page.goto(`${address}?depth=two#production`);
    await expect(page.locator('h2#production')).toBeVisible();
    await expect(page.locator('h2#production')).toBeInViewport();
    await expect(page.locator('h2#production')).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test(`${slug}: an assumption leads to its reason and back, a derived number to its arithmetic`, async ({
    page,
  }) => {
    await page.goto(address);
    const assumption = page.locator('a.claim.assumed').first();
    const text = (await assumption.textContent()) ?? '';
    await assumption.click();
    const reason = page.locator('.assumptions li:target');
    await expect(reason).toContainText(text.trim());
    await reason.getByRole('link').first().click();
    await expect(page.locator('a.claim.assumed:target')).toHaveText(text);

    const derived = page.locator('article p a.claim.derived').first();
    const number = (await derived.textContent()) ?? '';
    await derived.click();
    await expect(page.locator('.numbers tr:target output')).toHaveText(number);
  });

  test(`${slug}: the claims are counted as they stand on the page`, async ({ page }) => {
    await page.goto(address);
    const count = (await page.locator('.claim-count').textContent()) ?? '';
    const [all, published, derived, assumed] = [...count.matchAll(/\d+/g)].map(Number);
    const on = (selector: string) => page.locator(selector).count();
    expect(published).toBe(
      (await on('article a.citation')) + (await on('.numbers .from.published')),
    );
    expect(derived).toBe(
      (await on('.numbers output')) + (await on('article span.claim.derived:has(+ .claim-how)')),
    );
    expect(assumed).toBe(
      (await on('a.claim.assumed')) + (await on('.numbers .from.assumed')) + (await on('.latency')),
    );
    expect(all).toBe((published ?? 0) + (derived ?? 0) + (assumed ?? 0));
  });

  test(`${slug}: without JavaScript numbers, formulas and all depths are there`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await page.goto(`${address}?depth=two`);
    await expect(page.locator('depth-switch')).toBeHidden();
    await expect(page.locator('h2#serving')).toBeVisible();
    const arithmetic = page.locator('.arithmetic').first();
    await arithmetic.locator('summary').click();
    await expect(arithmetic.locator('p').first()).toBeVisible();
    await expect(page.locator('estimate-numbers output').first()).toHaveText(/\d/);
    await page.close();
  });
}

test('a copied link carries the reader’s variant', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/questions/fraud-detection/');
  const { field, name } = await firstInput(page);
  await field.fill('12345');
  await expect(page).toHaveURL(/12345/);
  await page.locator('.section-heading:has(h2#serving) .section-anchor').click();
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`/questions/fraud-detection/\\?${name}=12345#serving$`));
});
