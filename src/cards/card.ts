import sharp from 'sharp';
import { partOf } from '../schema/step.ts';
import { lightColor } from './colors.ts';
import { pathOf, type Weight, widthOf } from './lettering.ts';
import { setTitle } from './lines.ts';

/** What a card says of a page. */
export interface Card {
  /** What the page is: `Step 6 of 9`. */
  label: string;
  title: string;
  /** A step's number, 1 to 9; left out for every other page. */
  step?: number;
}

/** The size of a card in pixels, which is what sites that show links expect. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const STAIR_GAP = 4;
const STAIR_WIDTH = (CARD_WIDTH + STAIR_GAP) / 9;
const STAIR_RISE = 15;
/** Where the label and the title stand: between the site's name and the highest stair. */
const TEXT_TOP = 144;
const TEXT_BOTTOM = CARD_HEIGHT - 9 * STAIR_RISE - 20;
const TITLE_SIZE = 84;
const LABEL_SIZE = 40;
/** The height of its capitals, and the room below them. */
const LABEL_HEIGHT = 26;
const LABEL_GAP = 18;
/** The room that a step's number takes to the left of the title. */
const NUMBER_ROOM = 190;
const NUMBER_SIZE = 330;

/**
 * The picture of a page that a shared link shows, as a PNG. The same card gives the same bytes:
 * text is drawn as the outlines of the site's own font, never by what the machine has.
 *
 * @throws where the font lacks a character of it
 */
export async function cardPng(card: Card): Promise<Buffer> {
  return await sharp(Buffer.from(cardSvg(card)))
    .png({ palette: true, colors: 64, dither: 0, effort: 1 })
    .toBuffer();
}

/** The card as SVG; no text of it becomes markup, because every letter becomes a path. */
export function cardSvg({ label, title, step }: Card): string {
  const color = step ? partColor(step) : lightColor('accent');
  const left = MARGIN + (step ? NUMBER_ROOM : 0);
  const room = CARD_WIDTH - MARGIN - left;
  const labelSize = Math.min(LABEL_SIZE, room / widthOf(label, 400));
  const { lines, size } = setTitle(title, 600, room, TITLE_SIZE);
  const lead = size * 1.1;
  // The label's capitals and the title's lines, in the middle of the room that they have.
  const top = (TEXT_TOP + TEXT_BOTTOM - LABEL_HEIGHT - LABEL_GAP - lead * lines.length) / 2;
  const titleTop = top + LABEL_HEIGHT + LABEL_GAP;
  const baseline = (index: number) => titleTop + lead * index + size * 0.8;
  const middle = (top + baseline(lines.length - 1)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
<rect width="100%" height="100%" fill="${lightColor('paper')}"/>
${stairs(step)}
${siteName()}
${step ? number(step, middle) : ''}
${text(label, 400, labelSize, left, top + LABEL_HEIGHT, color)}
${lines.map((line, index) => text(line, 600, size, left, baseline(index), lightColor('ink'))).join('\n')}
</svg>`;
}

const text = (line: string, weight: Weight, size: number, x: number, y: number, color: string) =>
  `<path d="${pathOf(line, weight, size, x, y)}" fill="${color}"/>`;

const partColor = (step: number) => lightColor(`part-${partOf(step).toLowerCase()}`);

/** A step's number, large, around the middle line of the text beside it. */
function number(step: number, middle: number): string {
  const digit = String(step);
  const x = MARGIN + (NUMBER_ROOM - 40 - widthOf(digit, 300) * NUMBER_SIZE) / 2;
  return text(digit, 300, NUMBER_SIZE, x, middle + NUMBER_SIZE * 0.325, partColor(step));
}

/** The nine stairs along the lower edge; a step's own is filled, other pages stand on all nine. */
function stairs(current: number | undefined): string {
  return Array.from({ length: 9 }, (_, index) => {
    const step = index + 1;
    const height = step * STAIR_RISE;
    const filled = current === undefined || current === step;
    const color = filled ? partColor(step) : lightColor('line');
    const x = index * STAIR_WIDTH;
    return `<rect x="${x}" y="${CARD_HEIGHT - height}" width="${STAIR_WIDTH - STAIR_GAP}" height="${height}" fill="${color}"/>`;
  }).join('');
}

/** The sign and the name of the site in the upper left corner, as the header has them. */
function siteName(): string {
  const sign =
    `<path transform="translate(${MARGIN - 6} 50) scale(2.2)" d="M3 21h4v-4h4v-4h4v-4h4V5h2" fill="none"` +
    ` stroke="${lightColor('accent')}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`;
  return sign + text('Nine Steps', 700, 42, MARGIN + 64, 96, lightColor('ink'));
}
