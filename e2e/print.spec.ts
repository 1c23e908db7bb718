import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './site.ts';

const STEP = '/steps/model-development/';
const BOOKLET = '/print/';

/** Content that paper shows after a link. */
const printed = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

/** How many pages a PDF has, by its page objects. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('paper shows the text of a page and none of what stands around it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of [STEP, '/questions/fraud-detection/', '/glossary/', '/search/', '/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const shown = await page
      .locator('nav:not(.related), header, footer, dialog, form, [popover], .backlinks, button')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.matches('[data-short]'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(shown, address).toEqual([]);
  }
});

test('a reader of the dark theme prints the light one', async ({ page }) => {
  const colors = () =>
    page.locator('article p, .diagram-svg text').evaluateAll((elements) =>
      elements.map((element) => {
        const { color, fill } = getComputedStyle(element);
        return `${color} ${fill}`;
      }),
    );
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(STEP);
  const light = await colors();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Dark theme' }).waitFor();
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  expect(await colors()).not.toEqual(light);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colors()).toEqual(light);
});

test('headings stay with their text, and what fits a page is not broken', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(STEP);
  const rule = (selector: string, property: 'breakAfter' | 'breakInside') =>
    page
      .locator(selector)
      .evaluateAll(
        (elements, name) => [...new Set(elements.map((one) => getComputedStyle(one)[name]))],
        property,
      );
  expect(await rule('main .section-heading', 'breakAfter')).toEqual(['avoid']);
  expect(await rule('main .group-label', 'breakAfter')).toEqual(['avoid']);
  for (const selector of ['.diagram', '.code', '.table-view', '.aside', 'tr']) {
    expect(await rule(`main ${selector}`, 'breakInside'), selector).toEqual(['avoid']);
  }
  const paragraph = page.locator('article p').first();
  await expect(paragraph).toHaveCSS('orphans', '3');
  await expect(paragraph).toHaveCSS('widows', '3');
});

test('links print where they lead: a number, a path, a host, or nothing', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(STEP);
  expect(await printed(page, '.section-heading:has(#class-imbalance) .section-anchor')).toBe(
    '" /6.4/" / ""',
  );
  expect(await printed(page, 'article a[href$="#ml-translation"]')).toBe('" (/1.3/)"');
  const topic = '/topics/search-systems/#retrieval';
  await page.goto('/questions/document-search/');
  expect(await printed(page, `article p a[href="${topic}"]`)).toBe(`" (${topic})"`);
  expect(await printed(page, 'article a.citation')).toBe('none');
  await page.goto('/references/');
  const source = page.locator('.reference-list > li > a').first();
  const href = (await source.getAttribute('href')) ?? '';
  expect(await printed(page, '.reference-list > li > a')).toBe(
    `" (${href.replace('https://', '')})"`,
  );
});

test('an article ends with its full address, on paper only', async ({ page }) => {
  await page.goto(STEP);
  const address = page.locator('.full-address');
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  await expect(address).toHaveText(
    (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
  );
});

test('what is folded prints open', async ({ page }) => {
  await page.goto('/references/');
  const how = page.locator('.reference-list details > p').first();
  await expect(how).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(how).toBeVisible();
});

test('nothing is wider than the paper', async ({ page }) => {
  test.slow();
  // A4 and the margins of the style sheet, at 96 pixels an inch.
  await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 990 });
  await page.emulateMedia({ media: 'print' });
  for (const address of [...PAGES, BOOKLET]) {
    // It lies on its side.
    if (address === '/questions/compare/') continue;
    await page.goto(address);
    const wide = await page
      .locator('main :is(svg, table, pre, math, figure, p)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(wide, address).toEqual([]);
  }
});

test('a page becomes a PDF of pages that bear its title', async ({ page }) => {
  await page.goto(STEP);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(8);
  expect(pagesOf(pdf)).toBeLessThan(20);
  const title = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--page-title'),
  );
  expect(title).toBe(`"${await page.title()}"`);
});

test.describe('the booklet', () => {
  test('is reached from the footer, and is not for search engines', async ({ page, request }) => {
    await page.goto(STEP);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Print all' }).click();
    await expect(page).toHaveURL(BOOKLET);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    for (const list of ['/sitemap.xml', '/feed.xml', '/llms.txt', '/llms-full.txt']) {
      expect(await (await request.get(list)).text(), list).not.toContain('/print/');
    }
    await expect(page.locator('[data-search-kind]')).toHaveCount(0);
  });

  test('has every page once, in the order of the lists', async ({ page }) => {
    const lists = {
      [STEP]: '.site-tree details a',
      '/questions/':
        'main li a[href^="/questions/"]:not([href*="#"], [href="/questions/compare/"])',
      '/topics/nlp/': '.site-tree details a',
      '/guide/resources/': '.site-tree details a',
    };
    const order: string[] = [];
    for (const [address, links] of Object.entries(lists)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      order.push(
        ...(await page
          .locator(links)
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))),
      );
    }
    order.push('/glossary/', '/references/');
    const titles: string[] = [];
    for (const address of order) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      titles.push(await page.locator('h1').innerText());
    }
    expect(titles).toHaveLength(48);
    await page.goto(BOOKLET);
    expect(await page.locator('main h2').allInnerTexts()).toEqual(titles);
    const listed = page.locator('.booklet-contents > ol > li > a');
    expect(await listed.allInnerTexts()).toEqual(titles);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no id twice, no link to nowhere and nothing to press', async ({ page }) => {
    await page.goto(BOOKLET);
    const { twice, nowhere, ways } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const known = new Set(ids);
      const links = [...document.querySelectorAll('main a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const within = links.filter((href) => href.startsWith('#'));
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        nowhere: within.filter((href) => !known.has(decodeURIComponent(href.slice(1)))),
        ways: links.filter((href) => /^\/(steps|topics|guide|glossary|references)\//.test(href)),
      };
    });
    expect(twice).toEqual([]);
    expect(nowhere).toEqual([]);
    expect(ways, 'links to chapters stay in the booklet').toEqual([]);
    await expect(page.locator('main :is(button, dialog, script, section-link)')).toHaveCount(0);
  });

  test('becomes a PDF with each chapter on a page of its own', async ({ page }) => {
    test.slow();
    await page.goto(BOOKLET);
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThan(200);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.booklet-contents, .chapter')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
    expect(new Set(breaks)).toEqual(new Set(['page']));
    const names = await page
      .locator('[data-chapter]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).getPropertyValue('page')));
    expect(new Set(names).size, 'each has a running title').toBe(50);
  });
});
