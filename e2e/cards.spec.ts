import { expect, test } from '@playwright/test';
import * as cheerio from 'cheerio';
import { ARTICLES, LISTED } from './site.ts';

/** The first bytes of every PNG. */
const SIGNATURE = '89504e470d0a1a0a';

interface Described {
  '@type': string;
  itemListElement: { position: number; name: string; item: string }[];
  headline: string;
  dateModified: string;
  image: string;
}

test('every page that search engines know has a card and says so', async ({ request }) => {
  for (const address of LISTED) {
    const $ = cheerio.load(await (await request.get(address)).text());
    const meta = (name: string) =>
      $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
    const image = new URL(meta('og:image') ?? '');
    expect(image.pathname, address).toBe(`${address}card.png`);
    expect($('link[rel="canonical"]').attr('href'), address).toBe(meta('og:url'));
    expect(new URL(meta('og:url') ?? '').pathname).toBe(address);
    expect(meta('twitter:card'), address).toBe('summary_large_image');
    expect(meta('og:image:alt'), address).toBe($('head > title').text());
    expect(meta('og:description'), address).toBe(meta('description'));
    expect(meta('og:type'), address).toBe(ARTICLES.includes(address) ? 'article' : 'website');
    expect(meta('article:modified_time'), address).toBe($('.updated time').attr('datetime'));

    const response = await request.get(image.pathname);
    expect(response.headers()['content-type'], address).toBe('image/png');
    const png = await response.body();
    expect(png.subarray(0, 8).toString('hex'), address).toBe(SIGNATURE);
    // The header's chunk begins the file: its length and name, then the width and the height.
    expect(png.readUInt32BE(16), address).toBe(Number(meta('og:image:width')));
    expect(png.readUInt32BE(20), address).toBe(Number(meta('og:image:height')));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect(png.length, address).toBeLessThanOrEqual(30_000);
  }
});

test('structured data has the breadcrumbs that the page shows', async ({ request }) => {
  for (const address of LISTED.filter((address) => address !== '/')) {
    const $ = cheerio.load(await (await request.get(address)).text());
    const graph = (
      JSON.parse($('script[type="application/ld+json"]').text()) as { '@graph': Described[] }
    )['@graph'];
    const list = graph.find((thing) => thing['@type'] === 'BreadcrumbList');
    const shown = $('.breadcrumbs li').toArray();
    expect(
      list?.itemListElement.map(({ position, name }) => [position, name]),
      address,
    ).toEqual(shown.map((item, index) => [index + 1, $(item).text().trim()]));
    const targets = list?.itemListElement.map(({ item }) => item.replace(/^https?:\/\/[^/]+/, ''));
    expect(targets, address).toEqual(
      shown.map((item) => $(item).find('a').attr('href') ?? address),
    );
    const article = graph.find((thing) => thing['@type'] === 'TechArticle');
    expect(Boolean(article), address).toBe(ARTICLES.includes(address));
    if (!article) continue;
    expect(article.headline).toBe($('meta[property="og:title"]').attr('content'));
    expect(article.dateModified).toBe($('.updated time').attr('datetime'));
    expect(article.image).toBe($('meta[property="og:image"]').attr('content'));
  }
});

test('the home page is described as the site', async ({ request }) => {
  const $ = cheerio.load(await (await request.get('/')).text());
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
    '@graph': { '@type': string; name: string }[];
  };
  expect(data['@graph']).toHaveLength(1);
  expect(data['@graph'][0]).toMatchObject({ '@type': 'WebSite', name: 'Nine Steps' });
});

for (const address of ['/search/', '/404.html']) {
  test(`${address} is not to be shared: it has no card, address or structured data`, async ({
    request,
  }) => {
    const $ = cheerio.load(await (await request.get(address)).text());
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('[rel="canonical"], [property^="og:"], [type="application/ld+json"]')).toHaveLength(0);
  });
}
