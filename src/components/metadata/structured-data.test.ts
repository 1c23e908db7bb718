import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { structuredData } from './structured-data.ts';

const HOSTILE = '</script><script>alert(1)</script><!-- "quoted" & \u2028';

test('no text closes the script that holds it, and every text arrives as it was', () => {
  const json = structuredData({
    title: HOSTILE,
    description: HOSTILE,
    url: 'https://example.org/a/',
    image: 'https://example.org/a/card.png',
    updated: '2026-11-23',
    crumbs: [{ title: HOSTILE, url: 'https://example.org/' }],
    site: { name: HOSTILE, url: 'https://example.org/' },
  });
  const $ = cheerio.load(`<script type="application/ld+json">${json}</script>`);
  assert.equal($('script').length, 1);
  const [breadcrumbs, article] = (
    JSON.parse($('script').text()) as {
      '@graph': [{ itemListElement: { name: string }[] }, { headline: string }];
    }
  )['@graph'];
  assert.deepEqual(
    breadcrumbs.itemListElement.map(({ name }) => name),
    [HOSTILE, HOSTILE],
  );
  assert.equal(article.headline, HOSTILE);
});
