import { expect, test, type Page } from '@playwright/test';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1280, height: 500 },
});

const offer = (page: Page) => page.getByRole('button', { name: 'Copy link to passage' });

/** Selects from the beginning of one text of the article to the end of another, as a reader would. */
async function select(page: Page, from: string, to = from, occurrence = 1): Promise<void> {
  await page.evaluate(
    ([first, last, nth]) => {
      const range = passage(first, last, nth);
      range.startContainer.parentElement?.scrollIntoView({ behavior: 'instant', block: 'center' });
      getSelection()?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    },
    [from, to, occurrence] as const,
  );
}

declare function passage(from: string, to: string, occurrence: number): Range;

test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    const find = (from: string, to: string, occurrence: number) => {
      const article = document.querySelector('article') as HTMLElement;
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes.map(({ data }) => data).join('');
      let start = -1;
      for (let nth = 0; nth < occurrence; nth++) start = text.indexOf(from, start + 1);
      const end = text.indexOf(to, start) + to.length;
      if (start < 0 || end < start + to.length) throw new Error(`The article lacks ${from} ${to}`);
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        if (start >= offset && start < offset + node.length) range.setStart(node, start - offset);
        if (end > offset && end <= offset + node.length) range.setEnd(node, end - offset);
        offset += node.length;
      }
      return range;
    };
    Object.assign(globalThis, { passage: find });
  }),
);

/** Whether the middle of a passage lies in the window. */
const inView = (page: Page, from: string, to: string, occurrence: number) =>
  page.evaluate(
    ([first, last, nth]) => {
      const { top } = passage(first, last, nth).getBoundingClientRect();
      return top > 0 && top < innerHeight;
    },
    [from, to, occurrence] as const,
  );

/** Whether the browser has found a passage by its text. */
const isTarget = (page: Page, from: string, to: string, occurrence: number) =>
  page.evaluate(
    ([first, last, nth]) => {
      const target = document.querySelector(':target');
      return !!target?.contains(passage(first, last, nth).startContainer);
    },
    [from, to, occurrence] as const,
  );

async function copiedLink(page: Page, baseURL: string | undefined): Promise<string> {
  await offer(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // The canonical address names the site's own host.
  return link.replace(/^https?:\/\/[^/]*/, baseURL ?? '');
}

const STEP = '/steps/metrics-design/';
const QUESTION = '/questions/fraud-detection/';

/** Passages that stand far below their heading, and what the link has to quote. */
const PASSAGES: {
  name: string;
  address: string;
  from: string;
  to?: string;
  occurrence?: number;
  quotes: RegExp;
}[] = [
  {
    name: 'with a hyphen, a comma and a percent sign',
    address: STEP,
    from: 'so a PR-AUC of 0.30 is poor at 25% positives and',
    quotes: /#offline-metrics:~:text=so%20a%20PR%2DAUC%20of%200%2E30%20is%20poor%20at%2025%25/,
  },
  {
    name: 'of half words, which are made whole',
    address: STEP,
    from: 'ormalized Discounted Cumulative Ga',
    quotes: /Normalized%20Discounted%20Cumulative%20Gain/,
  },
  {
    name: 'that is longer than a line or two',
    address: STEP,
    from: 'Log-loss is the choice when',
    to: 'together with calibration',
    quotes: /text=[^,]*,[^,]*$/,
  },
  {
    name: 'across two paragraphs',
    address: STEP,
    from: 'Its baseline is the positive rate',
    to: 'as in an ad auction',
    quotes: /text=[^,]*,[^,]*$/,
  },
  {
    name: 'across a formula',
    address: STEP,
    from: 'At 1% positives a constant',
    to: 'is a small gain',
    quotes: /text=At[^,]*,[^,]*gain$/,
  },
  {
    name: 'in a table cell',
    address: STEP,
    from: 'whether the best list is any good',
    quotes: /text=whether/,
  },
  {
    name: 'in a line of code',
    address: STEP,
    from: 'accuracy = (total - fp - fn) / total',
    quotes: /text=accuracy/,
  },
  {
    name: 'in a list, across bold text',
    address: QUESTION,
    from: 'Velocity: attempts, declines',
    quotes: /#features:~:text=Velocity%3A%20attempts%2C%20declines$/,
  },
  {
    name: 'across a link',
    address: QUESTION,
    from: 'calls it delayed feedback',
    quotes: /text=calls%20it%20delayed%20feedback$/,
  },
  {
    name: 'that stands elsewhere before, with nothing beside it in its block',
    address: '/steps/model-development/',
    from: 'Ensemble methods',
    occurrence: 2,
    quotes: /text=([^,]*-,Ensemble%20methods|Ensemble%20methods,-[^,]*)$/,
  },
];

for (const { name, address, from, to = from, occurrence = 1, quotes } of PASSAGES) {
  test(`a link leads to a passage ${name}`, async ({ page, context, baseURL }) => {
    await page.goto(address);
    await select(page, from, to, occurrence);
    const link = await copiedLink(page, baseURL);
    expect(link).toMatch(quotes);

    const reader = await context.newPage();
    await reader.goto(link);
    // The browser makes the block that it found the target, not the section that the link names.
    await expect.poll(() => isTarget(reader, from, to, occurrence)).toBe(true);
    await expect.poll(() => inView(reader, from, to, occurrence)).toBe(true);
  });
}

test('the offer comes with a selection by mouse, beside it, and goes with it', async ({ page }) => {
  await page.goto(STEP);
  await expect(offer(page)).toHaveCount(0);
  const word = page.getByRole('article').getByRole('link', { name: 'the objective', exact: true });
  const box = await word.boundingBox();
  if (!box) throw new Error('The page lacks the link.');
  await page.mouse.move(box.x + box.width + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 150, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(offer(page)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect());
  const button = await offer(page).boundingBox();
  if (!selected || !button) throw new Error('Nothing is selected.');
  expect(button.y > selected.bottom || button.y + button.height < selected.top).toBe(true);
  await page.mouse.click(box.x + 200, box.y + 2);
  await expect(offer(page)).toHaveCount(0);
});

test('Tab leads from the selected text to the offer, and Escape takes it away', async ({
  page,
}) => {
  await page.goto(STEP);
  const paragraph = page.getByRole('article').locator('p', { hasText: 'Two areas summarize all' });
  await paragraph.click({ clickCount: 3, position: { x: 5, y: 5 } });
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(offer(page)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
});

test('where the clipboard is refused, the link stands in a field, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(STEP);
  await select(page, 'Two areas summarize all cuts');
  await offer(page).click();
  const field = page.getByRole('textbox', { name: 'Copy this link' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#offline-metrics:~:text=Two%20areas/);
  expect(
    await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd === input.value.length,
    ]),
  ).toEqual([0, true]);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});

for (const [what, selector] of [
  ['a formula', 'article math[display=block]'],
  ['a diagram', 'article .diagram-svg'],
  ['the site’s tree', '.site-tree'],
] as const) {
  test(`no link is offered to ${what}`, async ({ page }) => {
    await page.goto(STEP);
    const choose = (chosen: string) =>
      page.evaluate((query) => {
        const element = document.querySelector(query);
        if (element) getSelection()?.selectAllChildren(element);
      }, chosen);
    await choose('article p');
    await expect(offer(page)).toBeVisible();
    await choose(selector);
    await expect(offer(page)).toHaveCount(0);
  });
}

test('a browser that does not follow such links is not offered one', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
    Reflect.deleteProperty(document, 'fragmentDirective');
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto(STEP);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await select(page, 'Two areas summarize all cuts');
  // Longer than a selection takes to count as made.
  await page.clock.runFor(2000);
  expect(asked.filter((url) => url.includes('passage-offer'))).toEqual([]);
});
