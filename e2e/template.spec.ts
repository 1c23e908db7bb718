import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

/** The template's lines with words in them, without Markdown's marks. */
function lines(): string[] {
  return readFileSync('e2e/template.md', 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(#+ |- |\d+\. )/, '')
        .replaceAll('*', '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '---');
}

test('every line of the template can be read on a page of the site', async ({ page }) => {
  const read = new Map<string, number>();
  for (const address of PAGES) {
    await page.goto(address);
    const texts = await page.locator('main :is(h1, h2, h3, p, li)').evaluateAll((elements) =>
      elements.map((element) => {
        const own = element.cloneNode(true) as Element;
        for (const list of own.querySelectorAll('ul, ol')) list.remove();
        return own.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      }),
    );
    for (const text of texts) read.set(text, (read.get(text) ?? 0) + 1);
  }
  const wanted = Map.groupBy(lines(), (line) => line);
  const lacking = [...wanted].filter(([line, times]) => (read.get(line) ?? 0) < times.length);
  expect(lacking.map(([line]) => line)).toEqual([]);
  expect([...wanted.values()].flat()).toHaveLength(707);
});
