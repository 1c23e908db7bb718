import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

/** The weights of Source Sans 3 that cards use. */
export type Weight = 300 | 400 | 600 | 700;

const fonts = new Map<Weight, fontkit.Font>();

/** The static fonts, because fontkit cannot vary a variable font that is packed as WOFF2. */
function fontOf(weight: Weight): fontkit.Font {
  let font = fonts.get(weight);
  if (!font) {
    const file = `source-sans-3-latin-${weight}-normal.woff2`;
    const bytes = readFileSync(`node_modules/@fontsource/source-sans-3/files/${file}`);
    font = fontkit.create(bytes) as fontkit.Font;
    fonts.set(weight, font);
  }
  return font;
}

/** The first character of a text for which the font has no shape, if there is one. */
export function missingCharacter(text: string): string | undefined {
  const font = fontOf(400);
  return [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

const runs = new Map<string, fontkit.GlyphRun>();

/**
 * A line's glyphs with their places, kept because many cards have the same words.
 *
 * @throws where the font lacks a character: it would be drawn as a box
 */
function set(text: string, weight: Weight): fontkit.GlyphRun {
  const key = `${weight} ${text}`;
  const known = runs.get(key);
  if (known) return known;
  const missing = missingCharacter(text);
  if (missing !== undefined) throw new Error(`The font of the cards has no "${missing}".`);
  const run = fontOf(weight).layout(text);
  runs.set(key, run);
  return run;
}

/** The width of a line of text, kerning included, as a multiple of the font's size. */
export function widthOf(text: string, weight: Weight): number {
  return set(text, weight).advanceWidth / fontOf(weight).unitsPerEm;
}

/**
 * A line of text as the data of an SVG path.
 *
 * @param size the font's size in pixels
 * @param x where the line begins, in pixels
 * @param y the line's baseline, in pixels
 */
export function pathOf(text: string, weight: Weight, size: number, x: number, y: number): string {
  const scale = size / fontOf(weight).unitsPerEm;
  const { glyphs, positions } = set(text, weight);
  let pen = x;
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      // The font's y axis points up, the picture's points down.
      const outline = glyph.path
        .scale(scale, -scale)
        .translate(pen + xOffset * scale, y - yOffset * scale);
      pen += xAdvance * scale;
      return outline.toSVG();
    })
    .join('');
}
