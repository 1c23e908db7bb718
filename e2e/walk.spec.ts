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

test('the tree shows the part that one is in, and the breadcrumbs lead up', async ({ page }) => {
  await page.goto('/questions/video-recommendation/');
  const tree = page.getByRole('navigation', { name: 'Contents' });
  await expect(tree.locator('[aria-current=page]')).toHaveText('Video/movie recommendation');
  await expect(tree.getByRole('link', { name: 'Job recommendation' })).toBeVisible();
  await expect(tree.getByRole('link', { name: 'Fraud detection' })).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: 'Questions' })
    .click();
  await expect(page).toHaveURL('/questions/');
});

test('what stands elsewhere is one link of the tree, to where all of it is listed', async ({
  page,
}) => {
  const tree = page.getByRole('navigation', { name: 'Contents' });
  const elsewhere = {
    'NLP Systems': '/questions/#nlp',
    'Nine steps': '/#steps',
    'Key topics': '/#topics',
    Guide: '/#guide',
  };
  for (const [name, address] of Object.entries(elsewhere)) {
    await page.goto('/questions/video-recommendation/');
    await tree.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(':target')).toHaveCount(1);
  }
  await page.goto('/steps/metrics-design/');
  await expect(tree.getByRole('link', { name: '6 Model Development' })).toBeVisible();
  await tree.getByRole('link', { name: 'Interview questions', exact: true }).click();
  await expect(page).toHaveURL('/questions/');
});

test('the home page leads into each of the nine steps', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('region', { name: 'The nine steps' }).getByRole('link');
  await expect(links).toHaveCount(9);
  await links.nth(5).click();
  await expect(page).toHaveURL('/steps/model-development/');
});
