import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { landings } from './landing.ts';

const recorded = JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as string[];

for (const scripts of [true, false]) {
  test(`every recorded address arrives, JavaScript ${scripts ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      baseURL: baseURL ?? '',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const registry = await (await page.request.get('/permalinks.json')).json();
    const titles = new Map((registry as Line[]).map(({ address, title }) => [address, title]));
    for (const [address, links] of Map.groupBy(recorded, (link) => link.split('#')[0] ?? '')) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      const fragments = links.map((link) => link.split('#')[1] ?? '');
      for (const [index, words] of (await page.evaluate(wordsAt, fragments)).entries()) {
        // A title that has to stand alone begins with the page's: `Fraud detection: Metrics`.
        expect(`: ${titles.get(links[index] ?? '')}`, links[index]).toContain(`: ${words}`);
      }
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        const arrived = await landings(page, scripts, fragments);
        expect(arrived).toEqual(links.map((place) => ({ place, faults: [] })));
        await page.evaluate(() => (location.hash = ''));
      }
    }
    await context.close();
  });
}

/** A line of the published registry. */
interface Line {
  address: string;
  title: string;
}

/** What a reader reads at each fragment of a page; an entry of a list begins with its title. */
function wordsAt(fragments: string[]): string[] {
  return fragments.map((id) => {
    const place = id === '' ? document.querySelector('h1') : document.getElementById(id);
    return (place?.matches('li') ? place.querySelector('a') : place)?.textContent?.trim() ?? id;
  });
}
