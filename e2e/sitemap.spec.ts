import { expect, test } from '@playwright/test';
import * as cheerio from 'cheerio';
import { LISTED } from './site.ts';

test('the sitemap lists every page that search engines should know, and no other', async ({
  request,
}) => {
  const $ = cheerio.load(await (await request.get('/sitemap.xml')).text(), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((element) => new URL($(element).text()).pathname);
  expect(listed.toSorted()).toEqual(LISTED.toSorted());
});

test('the sitemap says of each page when it changed, and of an overview what it shows', async ({
  request,
}) => {
  const $ = cheerio.load(await (await request.get('/sitemap.xml')).text(), { xml: true });
  const changes = new Map(
    $('url')
      .toArray()
      .map((url) => [new URL($(url).find('loc').text()).pathname, $(url).find('lastmod').text()]),
  );
  for (const [address, change] of changes) {
    expect(change, address).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(change), address).toBeLessThan(Date.now());
    if (/^\/(glossary|references)\//.test(address)) continue;
    const within = address.startsWith('/questions/') ? '/questions/' : '/';
    expect(change <= (changes.get(within) ?? ''), `${within} is as new as ${address}`).toBe(true);
  }
});
