import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import sharp, { type Region } from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, cardPng, cardSvg } from './card.ts';
import { widthOf } from './lettering.ts';
import { setTitle } from './lines.ts';

const LONG = 'Counterfactual evaluation of '.repeat(8) + 'rankers';

/** The colors of a card's pixels in a region, whichever they are. */
async function colorsIn(png: Buffer, region: Region): Promise<Set<number>> {
  const pixels = await sharp(png).extract(region).removeAlpha().raw().toBuffer();
  const colors = new Set<number>();
  for (let at = 0; at < pixels.length; at += 3) colors.add(pixels.readUIntBE(at, 3));
  return colors;
}

test('a card is a small PNG of the agreed size, and the same card gives the same bytes', async () => {
  const card = { label: 'Step 6 of 9', title: 'Model Development', step: 6 };
  const png = await cardPng(card);
  const { format, width, height } = await sharp(png).metadata();
  assert.deepEqual(
    { format, width, height },
    { format: 'png', width: CARD_WIDTH, height: CARD_HEIGHT },
  );
  assert.ok(png.length <= 30_000, `${png.length} bytes`);
  assert.ok(png.equals(await cardPng(card)));
});

test('markup in a title is drawn and never becomes part of the picture', async () => {
  const hostile = `"/><image href="file:///etc/passwd"/></svg> & <script>`;
  const plain = cheerio.load(cardSvg({ label: 'Guide', title: 'Plain' }), { xml: true });
  const $ = cheerio.load(cardSvg({ label: hostile, title: hostile }), { xml: true });
  const names = ($: cheerio.CheerioAPI) =>
    new Set(
      $.xml()
        .matchAll(/<(\w+)/g)
        .map(([, name]) => name),
    );
  assert.deepEqual(names($), names(plain));
  assert.equal(
    (await sharp(await cardPng({ label: hostile, title: hostile })).metadata()).width,
    CARD_WIDTH,
  );
});

for (const [what, title] of [
  ['a very long title', LONG],
  ['one very long word', 'Counterfactual'.repeat(12)],
] as const) {
  test(`${what} shrinks and leaves no word out`, async () => {
    const { lines, size } = setTitle(title, 600, 1056, 84);
    assert.equal(lines.join(' '), title);
    assert.ok(lines.length <= 3 && size < 84);
    for (const line of lines) assert.ok(widthOf(line, 600) * size <= 1056, line);
    const png = await cardPng({ label: LONG, title });
    const margin = { left: CARD_WIDTH - 68, top: 0, width: 68, height: 480 };
    assert.equal((await colorsIn(png, margin)).size, 1, 'nothing stands in the margin');
    assert.ok((await colorsIn(png, { ...margin, left: 1000 })).size > 1);
  });
}

test('no line of a title is a word alone where two lines can share', () => {
  assert.deepEqual(setTitle('Model Development and Offline Evaluation', 600, 866, 84).lines, [
    'Model Development',
    'and Offline Evaluation',
  ]);
});

test('a character without a shape in the font ends the drawing', async () => {
  await assert.rejects(cardPng({ label: 'Guide', title: 'x ≤ y' }), /no "≤"/);
  await assert.rejects(cardPng({ label: '推薦', title: 'x' }), /no "推"/);
});
