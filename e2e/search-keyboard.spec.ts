import { expect, test } from '@playwright/test';
import { accessFaults } from './axe.ts';

for (const keys of ['/', 'Control+K', 'Meta+K']) {
  test(`${keys} opens the search and Escape closes it`, async ({ page }) => {
    await page.goto('/steps/metrics-design/');
    await page.keyboard.press(keys);
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/');
  await page.locator('main').getByRole('combobox').click();
  await page.keyboard.type('A/B');
  await expect(page.locator('main').getByRole('combobox')).toHaveValue('A/B');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('arrows, Home and End move through the options while the focus stays in the field', async ({
  page,
}) => {
  await page.goto('/search/?q=calibration');
  const field = page.getByRole('combobox');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.focus();
  const last = (await options.count()) - 1;
  const isActive = async (index: number) => {
    const id = await options.nth(index).getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(options.nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(options.nth(index)).toBeInViewport();
    await expect(field).toBeFocused();
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
  };
  await page.keyboard.press('ArrowDown');
  await isActive(0);
  await page.keyboard.press('ArrowDown');
  await isActive(1);
  await page.keyboard.press('End');
  await isActive(last);
  await page.keyboard.press('Home');
  await isActive(0);
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await isActive(last);
  await page.keyboard.press('Escape');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await expect(field).toHaveValue('calibration');
});

test('Home and End move the cursor while no option is active', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').fill('tower');
  await page.keyboard.press('Home');
  await page.keyboard.type('two-');
  await expect(page.getByRole('combobox')).toHaveValue('two-tower');
});

test('Enter opens the active option, or the best one', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('shadow deployment');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await dialog.getByRole('option').nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(second ?? '');
  await page.waitForLoadState();

  await page.keyboard.press('/');
  await dialog.getByRole('combobox').fill('counter metrics');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/steps/metrics-design/#counter-metrics');
});

test('with Control, Enter opens the option in a new tab, where its words are marked', async ({
  page,
  context,
}) => {
  await page.goto('/search/?q=focal+loss');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const tab = await opened;
  await expect(tab).toHaveURL('/steps/model-development/#class-imbalance');
  await expect(tab.getByText('The words of your search are marked.')).toBeVisible();
  await expect(page).toHaveURL('/search/?q=focal+loss');
});

test('what is typed before the code arrives is answered when it does', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-box.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/steps/metrics-design/');
  await page.keyboard.press('/');
  await page.keyboard.type('canary');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toHaveValue('canary');
  await expect(dialog.getByRole('option')).toHaveCount(0);
  release();
  await expect(dialog.getByRole('option').first()).toContainText('8.3 Deployment Strategies');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state of the dialog in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/steps/metrics-design/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const field = dialog.getByRole('combobox');
    const said = dialog.getByRole('status');
    expect(await accessFaults(page), 'empty').toEqual([]);

    await field.fill('metrics');
    await expect(said).toContainText('best first');
    await expect(dialog.locator('mark').first()).toBeVisible();
    expect(await accessFaults(page), 'results').toEqual([]);
    await field.press('ArrowDown');
    expect(await accessFaults(page), 'an active option').toEqual([]);
    await dialog.getByRole('radio', { name: /Glossary/ }).check();
    expect(await accessFaults(page), 'a kind').toEqual([]);

    await field.fill('calibraton');
    await expect(dialog.getByText('Showing results for')).toBeVisible();
    expect(await accessFaults(page), 'corrected').toEqual([]);
    await dialog.getByRole('button', { name: 'calibraton' }).click();
    await expect(said).toContainText('The nearest terms');
    expect(await accessFaults(page), 'nothing found').toEqual([]);
    await field.fill('of the');
    await expect(said).toContainText('no word to look for');
    expect(await accessFaults(page), 'no word').toEqual([]);

    await page.route('**/search/data/**', (route) => route.abort());
    await field.fill('zebra quota');
    await expect(dialog.getByRole('alert')).toBeVisible();
    expect(await accessFaults(page), 'failed').toEqual([]);
  });

  test(`axe finds nothing in recent searches and on a marked page in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/search/?q=focal+loss');
    await page.getByRole('option').first().click();
    await expect(page.getByText('The words of your search are marked.')).toBeVisible();
    expect(await accessFaults(page), 'marks').toEqual([]);
    await page.goto('/search/');
    await page.getByRole('combobox').focus();
    await expect(page.getByRole('option', { name: 'focal loss' })).toBeVisible();
    expect(await accessFaults(page), 'recent').toEqual([]);
  });
}
