import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { atomXml } from './atom.ts';
import { sitemapXml } from './sitemap.ts';

const HOSTILE = `</title><entry> "a" & 'b' ]]>`;
const URL_WITH_SIGNS = 'https://example.org/a/?x=1&y=<2>';

test('no text of a page becomes markup of the feed', () => {
  const xml = atomXml({
    title: HOSTILE,
    subtitle: HOSTILE,
    url: 'https://example.org/',
    self: URL_WITH_SIGNS,
    author: HOSTILE,
    entries: [
      { url: URL_WITH_SIGNS, title: HOSTILE, summary: HOSTILE, changed: '2026-01-01T00:00:00Z' },
    ],
  });
  const $ = cheerio.load(xml, { xml: true });
  assert.equal($('entry').length, 1);
  for (const text of ['feed > title', 'subtitle', 'name', 'entry > title', 'summary']) {
    assert.equal($(text).text(), HOSTILE, text);
  }
  assert.equal($('entry > id').text(), URL_WITH_SIGNS);
  assert.equal($('link[rel="self"]').attr('href'), URL_WITH_SIGNS);
});

test('a feed changed when its newest entry did', () => {
  const entry = { url: 'https://example.org/a/', title: 'A', summary: 'A.' };
  const feed = {
    title: 'T',
    subtitle: 'S',
    url: 'https://example.org/',
    self: 'https://example.org/feed.xml',
    author: 'N',
  };
  const entries = ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z'].map(
    (changed) => ({ ...entry, changed }),
  );
  const $ = cheerio.load(atomXml({ ...feed, entries }), { xml: true });
  assert.equal($('feed > updated').text(), '2026-03-01T00:00:00Z');
  assert.throws(() => atomXml({ ...feed, entries: [] }), /without an entry/);
});

test('no address becomes markup of the sitemap', () => {
  const xml = sitemapXml([{ url: URL_WITH_SIGNS, changed: '2026-01-01T00:00:00Z' }]);
  assert.equal(cheerio.load(xml, { xml: true })('url > loc').text(), URL_WITH_SIGNS);
});
