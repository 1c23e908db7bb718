import { expect, test } from '@playwright/test';
import * as cheerio from 'cheerio';
import { ARTICLES } from './site.ts';

test('a feed reader finds the pages that changed last, newest first', async ({ request }) => {
  const home = cheerio.load(await (await request.get('/')).text());
  const address = home('link[type="application/atom+xml"]').attr('href') ?? '';
  const $ = cheerio.load(await (await request.get(address)).text(), { xml: true });
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect(new URL($('feed > link[rel="self"]').attr('href') ?? '').pathname).toBe(address);

  const entries = $('entry')
    .toArray()
    .map((entry) => ({
      id: $(entry).find('id').text(),
      link: $(entry).find('link').attr('href') ?? '',
      title: $(entry).find('title').text(),
      summary: $(entry).find('summary').text(),
      updated: $(entry).find('updated').text(),
    }));
  expect(entries).toHaveLength(Math.min(30, ARTICLES.length));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const times = entries.map(({ updated }) => updated);
  expect(times).toEqual(times.toSorted().reverse());
  expect($('feed > updated').text()).toBe(times[0]);

  const sitemap = cheerio.load(await (await request.get('/sitemap.xml')).text(), { xml: true });
  for (const { id, link, title, summary, updated } of entries) {
    expect(id).toBe(link);
    const url = sitemap('url').filter((_, element) => sitemap(element).find('loc').text() === link);
    expect(url.find('lastmod').text(), link).toBe(updated);
    const page = cheerio.load(await (await request.get(new URL(link).pathname)).text());
    expect(page('h1').text().trim(), link).toBe(title);
    expect(page('meta[name="description"]').attr('content'), link).toBe(summary);
  }
});
