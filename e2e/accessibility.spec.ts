import { expect, test, type Page } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { PAGES } from './site.ts';

/** How a reader sees a page who enlarges it. */
const ENLARGED = {
  '320 px': (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
  'text of 200 %': async (page: Page) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
  },
};

for (const address of [...PAGES, '/print/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      // The booklet is as long as all other pages together.
      if (address === '/print/') test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await accessFaults(page)).toEqual([]);
    });
  }
}

for (const address of PAGES) {
  for (const [what, setUp] of Object.entries(ENLARGED)) {
    test(`axe finds nothing on ${address} at ${what}`, async ({ page }) => {
      await setUp(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await accessFaults(page)).toEqual([]);
    });
  }
}

for (const [what, setUp] of Object.entries(ENLARGED)) {
  test(`no page scrolls sideways at ${what}`, async ({ page }) => {
    test.slow();
    await setUp(page);
    for (const address of PAGES) {
      await page.goto(address);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, address).toBeLessThanOrEqual(0);
    }
  });
}

test('every page names its language and landmarks, and begins with a way past them', async ({
  page,
}) => {
  test.slow();
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.locator('html'), address).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('banner'), address).toHaveCount(1);
    await expect(page.getByRole('main'), address).toHaveCount(1);
    await expect(page.getByRole('contentinfo'), address).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' }), address).toBeFocused();
    const unnamed = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.filter((nav) => !nav.ariaLabel && !nav.ariaLabelledByElements));
    expect(unnamed, address).toHaveLength(0);
  }
});

test('no link says only "here", and none says nothing', async ({ page }) => {
  test.slow();
  for (const address of PAGES) {
    await page.goto(address);
    const names = await page
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.ariaLabel ?? link.textContent ?? ''));
    const empty = names.filter((name) => /^\s*(here|more|link|this|read more)?\s*$/i.test(name));
    expect(empty, address).toEqual([]);
  }
});

test('in forced colors every control of a page and its focus can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/steps/model-development/');
  const controls = page.locator('main :is(a, button, summary), header :is(a, button)');
  for (const control of (await controls.all()).slice(0, 40)) {
    if (!(await control.isVisible())) continue;
    await control.focus();
    const { outline, color, background } = await control.evaluate((element) => {
      const style = getComputedStyle(element);
      return {
        outline: style.outlineStyle,
        color: style.color,
        background: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(outline).not.toBe('none');
    expect(color).not.toBe(background);
  }
});

test('every page has one h1 and no skipped heading level', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    const skips = levels.filter(
      (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
    );
    expect(skips, address).toEqual([]);
  }
});
