import { expect, test, type Locator, type Page } from '@playwright/test';
import { accessFaults } from './axe.ts';

const ADDRESS = '/steps/problem-formulation/';
const TITLE = 'From a business wish to an ML problem';

// Without motion, a picture is where it is as soon as it is told so.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const opener = (page: Page) => page.getByRole('button', { name: `Enlarge diagram: ${TITLE}` });
const viewer = (page: Page) => page.getByRole('dialog', { name: TITLE });
const node = (page: Page, label: string) =>
  viewer(page).locator('.node', { hasText: label }).locator('.label-container');

async function open(page: Page) {
  await page.goto(ADDRESS);
  await opener(page).click();
  await expect(viewer(page).locator('svg.diagram-svg')).toBeVisible();
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** The picture has its top left corner at other places and stays as large as it is. */
async function expectMoved(page: Page, act: () => Promise<void>, by: { x: number; y: number }) {
  const picture = viewer(page).locator('svg.diagram-svg');
  const before = await boxOf(picture);
  await act();
  const after = await boxOf(picture);
  expect(after.width).toBeCloseTo(before.width, 0);
  expect(after.x - before.x).toBeCloseTo(by.x, 0);
  expect(after.y - before.y).toBeCloseTo(by.y, 0);
}

test('a diagram opens by keyboard, all of it in view, and gives the focus back', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toBeVisible();
  const stage = await boxOf(viewer(page).locator('.stage'));
  const picture = await boxOf(viewer(page).locator('svg.diagram-svg'));
  expect(picture.x).toBeGreaterThan(stage.x);
  expect(picture.y).toBeGreaterThan(stage.y);
  expect(picture.x + picture.width).toBeLessThan(stage.x + stage.width);
  expect(picture.y + picture.height).toBeLessThan(stage.y + stage.height);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();

  await opener(page).click();
  await viewer(page).getByRole('button', { name: 'Close' }).click();
  await expect(viewer(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('the button is large enough for a finger', async ({ page }) => {
  await page.goto(ADDRESS);
  const { width, height } = await boxOf(opener(page));
  expect(width).toBeGreaterThanOrEqual(24);
  expect(height).toBeGreaterThanOrEqual(24);
});

test('the viewer is fetched by the reader who asks for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  expect(scripts.filter((path) => path.includes('viewer'))).toEqual([]);
  await opener(page).click();
  await expect(viewer(page)).toBeVisible();
  expect(scripts.filter((path) => path.includes('viewer'))).toHaveLength(1);
});

test('the wheel zooms around the pointer', async ({ page }) => {
  await open(page);
  const place = node(page, 'Business goal');
  const before = await boxOf(place);
  await page.mouse.move(before.middle.x, before.middle.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await boxOf(place)).width).toBeGreaterThan(before.width * 1.5);
  const after = await boxOf(place);
  expect(after.middle.x).toBeCloseTo(before.middle.x, 0);
  expect(after.middle.y).toBeCloseTo(before.middle.y, 0);
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await boxOf(place)).width).toBeCloseTo(before.width, 0);
});

test('buttons and keys zoom, to a limit, and show all of it again', async ({ page }) => {
  await open(page);
  const picture = viewer(page).locator('svg.diagram-svg');
  const { width } = await boxOf(picture);
  const zoomIn = viewer(page).getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  const once = await boxOf(picture);
  expect(once.width).toBeGreaterThan(width * 1.2);
  await page.keyboard.press('+');
  expect((await boxOf(picture)).width).toBeGreaterThan(once.width * 1.2);
  await viewer(page).getByRole('button', { name: 'Zoom out' }).click();
  expect((await boxOf(picture)).width).toBeCloseTo(once.width, 0);
  await page.keyboard.press('-');
  expect((await boxOf(picture)).width).toBeCloseTo(width, 0);

  for (let press = 0; press < 20; press++) await page.keyboard.press('+');
  await expect(viewer(page).locator('.scale')).toHaveText('800%');
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true');
  await expect(viewer(page).getByRole('status')).toHaveText('Zoom 800%');
  await page.keyboard.press('0');
  expect((await boxOf(picture)).width).toBeCloseTo(width, 0);
  await page.keyboard.press('+');
  await viewer(page).getByRole('button', { name: 'Fit' }).click();
  expect((await boxOf(picture)).width).toBeCloseTo(width, 0);
});

test('arrows look around', async ({ page }) => {
  await open(page);
  await expectMoved(page, () => page.keyboard.press('ArrowRight'), { x: -64, y: 0 });
  await expectMoved(page, () => page.keyboard.press('ArrowLeft'), { x: 64, y: 0 });
  await expectMoved(page, () => page.keyboard.press('ArrowDown'), { x: 0, y: -64 });
  await expectMoved(page, () => page.keyboard.press('ArrowUp'), { x: 0, y: 64 });
});

test('a drag moves the picture, even past the edge of the stage, but never out of it', async ({
  page,
}) => {
  await open(page);
  const { middle } = await boxOf(node(page, 'Business goal'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const drag = () => page.mouse.move(middle.x + 70, middle.y + 40, { steps: 5 });
  await expectMoved(page, drag, { x: 70, y: 40 });
  await page.mouse.move(middle.x - 5000, middle.y, { steps: 3 });
  await page.mouse.up();
  const stage = await boxOf(viewer(page).locator('.stage'));
  const picture = await boxOf(viewer(page).locator('svg.diagram-svg'));
  expect(picture.x + picture.width).toBeCloseTo(stage.middle.x, 0);
  const still = () => page.mouse.move(middle.x, middle.y);
  await expectMoved(page, still, { x: 0, y: 0 });
});

test('a double click looks closer at what is under it', async ({ page }) => {
  await open(page);
  const place = node(page, 'Business goal');
  const before = await boxOf(place);
  await page.mouse.dblclick(before.middle.x, before.middle.y);
  const after = await boxOf(place);
  expect(after.width).toBeCloseTo(before.width * 2, 0);
  expect(after.middle.x).toBeCloseTo(before.middle.x, 0);
});

test('a link is followed by a click, not by a drag', async ({ page }) => {
  await open(page);
  const link = viewer(page).getByRole('link', { name: /Collect labels first/ });
  const { middle } = await boxOf(link);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 30, middle.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect(viewer(page)).toBeVisible();
  await expect(page).toHaveURL(ADDRESS);
  await link.click();
  await expect(page).toHaveURL('/steps/data-preparation/#labeling-strategies');
});

test('a link is reached and followed by keyboard, however far it is zoomed away', async ({
  page,
}) => {
  await open(page);
  for (let press = 0; press < 8; press++) await page.keyboard.press('+');
  const link = viewer(page).getByRole('link', { name: /Collect labels first/ });
  await expect(link).not.toBeInViewport();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/steps/data-preparation/#labeling-strategies');
});

test('a link to a section of the same page closes the viewer and leads there', async ({ page }) => {
  await open(page);
  await viewer(page)
    .getByRole('link', { name: /Section 1\.3/ })
    .click();
  await expect(viewer(page)).toBeHidden();
  await expect(page).toHaveURL(`${ADDRESS}#ml-translation`);
  await expect(page.locator('#ml-translation')).toBeInViewport();
});

test('no two parts of the page share an id while it is open', async ({ page }) => {
  await open(page);
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const copy = document.querySelector('.diagram-viewer .diagram-svg');
    const lost = [...(copy?.outerHTML ?? '').matchAll(/url\(#([^)]+)\)/g)]
      .map(([, id]) => id ?? '')
      .filter((id) => !copy?.querySelector(`[id="${id}"]`));
    return { twice, lost };
  });
  expect(faults).toEqual({ twice: [], lost: [] });
  await expect(viewer(page).locator('svg.diagram-svg')).toHaveAccessibleName(TITLE);
});

test('a viewer that does not arrive is told of, and another try may succeed', async ({ page }) => {
  await page.route('**/_astro/viewer*', (route) => route.abort());
  await page.goto(ADDRESS);
  const note = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  for (let tries = 0; tries < 2; tries++) {
    await opener(page).click();
    await expect(note).toHaveCount(1);
    await expect(note).toBeVisible();
  }
  await page.unrouteAll();
  await opener(page).click();
  await expect(viewer(page)).toBeVisible();
  await expect(note).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open viewer in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    await page.keyboard.press('0');
    expect(await accessFaults(page)).toEqual([]);
  });
}

test('only a reader who takes motion sees the zoom glide', async ({ page }) => {
  await open(page);
  const glide = () =>
    viewer(page)
      .locator('svg.diagram-svg')
      .evaluate((picture) => getComputedStyle(picture).transitionDuration);
  await page.keyboard.press('+');
  expect(await glide()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await glide()).not.toBe('0s');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** Puts fingers down, leads them to other places and lifts them. */
  async function touch(page: Page, from: [number, number][], to: [number, number][]) {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      });
    await send('touchStart', from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const between = from.map(([x, y], finger): [number, number] => {
        const [toX, toY] = to[finger] ?? [x, y];
        return [x + (toX - x) * part, y + (toY - y) * part];
      });
      await send('touchMove', between);
    }
    await send('touchEnd', []);
  }

  test('two fingers zoom around their middle, one moves', async ({ page }) => {
    await page.goto(ADDRESS);
    await opener(page).tap();
    const place = node(page, 'Business goal');
    const before = await boxOf(place);
    const { x, y } = before.middle;
    await touch(
      page,
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 75, y],
        [x + 75, y],
      ],
    );
    await expect.poll(async () => (await boxOf(place)).width / before.width).toBeCloseTo(2.5, 1);
    const after = await boxOf(place);
    expect(Math.abs(after.middle.x - x)).toBeLessThan(3);
    expect(Math.abs(after.middle.y - y)).toBeLessThan(3);

    await touch(page, [[x, y]], [[x - 40, y + 60]]);
    await expect
      .poll(async () => (await boxOf(place)).middle.y - after.middle.y)
      .toBeCloseTo(60, 0);
    expect((await boxOf(place)).width).toBeCloseTo(after.width, 0);
  });

  test('a double tap looks closer', async ({ page }) => {
    await page.goto(ADDRESS);
    await opener(page).tap();
    const place = node(page, 'Business goal');
    const before = await boxOf(place);
    await page.touchscreen.tap(before.middle.x, before.middle.y);
    await page.touchscreen.tap(before.middle.x, before.middle.y);
    await expect.poll(async () => (await boxOf(place)).width).toBeCloseTo(before.width * 2, 0);
  });
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  for (const box of ['html', '.diagram-viewer', '.diagram-viewer header']) {
    const [inner, outer] = await page
      .locator(box)
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(inner, box).toBeLessThanOrEqual(outer ?? 0);
  }
  const stage = await boxOf(viewer(page).locator('.stage'));
  expect(stage.height).toBeGreaterThan(300);
});

test('paper has neither the button nor the viewer', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(viewer(page)).toBeHidden();
  await expect(page.locator('.diagram-open').first()).toBeHidden();
});
