import { expect, test } from '@playwright/test';
import { ARTICLES } from './site.ts';
import { hasStandIn, setFont } from './stand-in.ts';

const MUST_HAVE_A_DIAGRAM = /^\/(steps|topics|questions)\//;

/** The labels of a diagram that leave their box or the picture. */
function clippedLabels(picture: Element) {
  const outside = (inner: DOMRect, outer: DOMRect) =>
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    inner.top < outer.top - 1 ||
    inner.bottom > outer.bottom + 1;
  const frame = picture.getBoundingClientRect();
  const labels = [...picture.querySelectorAll('text')];
  const cut = labels.filter((label) => outside(label.getBoundingClientRect(), frame));
  const boxes = [...picture.querySelectorAll('.node')].flatMap((node) => {
    const shape = node.querySelector('rect, polygon, path, circle, ellipse');
    const label = node.querySelector('text');
    if (!shape || !label?.textContent?.trim()) return [];
    return outside(label.getBoundingClientRect(), shape.getBoundingClientRect()) ? [label] : [];
  });
  return [...cut, ...boxes].map((label) => label.textContent);
}

for (const address of ARTICLES) {
  test(`the diagrams of ${address} are complete and legible`, async ({ page }) => {
    await page.goto(address);
    const fonts = (await hasStandIn(page)) ? (['stand-in', 'own'] as const) : (['own'] as const);
    const diagrams = page.locator('.diagram');
    if (MUST_HAVE_A_DIAGRAM.test(address)) expect(await diagrams.count()).toBeGreaterThan(0);
    for (const diagram of await diagrams.all()) {
      const svg = diagram.locator('svg');
      await expect(svg.locator('> title')).not.toBeEmpty();
      await expect(svg.locator('> desc')).not.toBeEmpty();
      await expect(diagram.locator('figcaption')).not.toBeEmpty();
      expect(await svg.locator('style, [style], [fill^="#"]').count()).toBe(0);
      // Black is what a shape gets that no rule of the style sheet has met.
      const unpainted = await svg
        .locator('rect, polygon, circle, ellipse, path')
        .evaluateAll((shapes) =>
          shapes
            .filter((shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)')
            .map((shape) => shape.outerHTML),
        );
      expect(unpainted).toEqual([]);
      for (const font of fonts) {
        await setFont(page, font);
        expect(await svg.evaluate(clippedLabels), font).toEqual([]);
      }
    }
  });
}

test('there are sixteen diagrams or more', async ({ page }) => {
  let count = 0;
  for (const address of ARTICLES) {
    await page.goto(address);
    count += await page.locator('.diagram svg').count();
  }
  expect(count).toBeGreaterThanOrEqual(16);
});

test('a node leads to its section', async ({ page }) => {
  await page.goto('/steps/problem-formulation/');
  await page.getByRole('link', { name: /Collect labels first/ }).click();
  await expect(page).toHaveURL('/steps/data-preparation/#labeling-strategies');
});

test("a diagram's text can be selected", async ({ page }) => {
  await page.goto('/steps/problem-formulation/');
  const label = page.locator('.diagram text', { hasText: 'Business goal' });
  await label.dblclick();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Business');
});

test('diagrams take their colors from the theme', async ({ page }) => {
  const ink = () =>
    page
      .locator('.diagram text')
      .first()
      .evaluate((label) => getComputedStyle(label).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/steps/problem-formulation/');
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
});
