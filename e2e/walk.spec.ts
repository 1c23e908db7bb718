import { expect, test } from '@playwright/test';
import { ARTICLES } from './site.ts';

test('next walks through every page once, and previous walks back', async ({ page }) => {
  await page.goto('/steps/problem-formulation/');
  const walked = [new URL(page.url()).pathname];
  const next = page.getByRole('link', { name: /^Next/ });
  while ((await next.count()) > 0) {
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    walked.push(new URL(page.url()).pathname);
  }
  // What is about the site itself stands at its root, beside the walk.
  const inOrder = ARTICLES.filter((address) => /^\/[^/]+\/[^/]+\/$/.test(address));
  expect(walked.toSorted()).toEqual(inOrder.toSorted());
  await page.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(walked.at(-2) ?? '');
});

test('the tree marks the current page, and the breadcrumbs lead up', async ({ page }) => {
  await page.goto('/questions/video-recommendation/');
  const tree = page.getByRole('navigation', { name: 'Contents' });
  await expect(tree.locator('[aria-current=page]')).toHaveText('Video/movie recommendation');
  await expect(tree.getByRole('link', { name: '6 Model Development' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: 'Questions' })
    .click();
  await expect(page).toHaveURL('/questions/');
});

test('the home page leads into each of the nine steps', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('region', { name: 'The nine steps' }).getByRole('link');
  await expect(links).toHaveCount(9);
  await links.nth(5).click();
  await expect(page).toHaveURL('/steps/model-development/');
});
