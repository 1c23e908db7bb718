import { type Weight, widthOf } from './lettering.ts';

/** A title in lines of one size. */
export interface SetTitle {
  lines: string[];
  /** The font's size in pixels. */
  size: number;
}

/** The most lines that a title takes. */
const MOST_LINES = 3;

/** Steps in which the letters shrink and the lines are balanced, in pixels. */
const STEP = 2;

/**
 * Sets a title in at most three lines that are about equally long, as large as fits: a long
 * title, or a long word in it, makes the letters smaller and never leaves the room.
 *
 * @param room the longest that a line may be, in pixels
 * @param largest the font's size to begin with, in pixels
 */
export function setTitle(title: string, weight: Weight, room: number, largest: number): SetTitle {
  const words = title.trim().split(/\s+/);
  const width = (line: string) => widthOf(line, weight);
  for (let size = largest; size > 0; size -= STEP) {
    let lines = wrap(words, room / size, width);
    if (!lines) continue;
    // The narrowest room that takes no more lines leaves no word alone in the last one.
    for (let narrow = room - STEP; ; narrow -= STEP) {
      const narrower = wrap(words, narrow / size, width);
      if (!narrower || narrower.length > lines.length) return { lines, size };
      lines = narrower;
    }
  }
  throw new Error(`A card has no room for the title "${title.slice(0, 80)}…".`);
}

/** The words in lines; undefined where they take too many, or one is longer than the room. */
function wrap(
  words: readonly string[],
  room: number,
  width: (line: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && width(longer) <= room) lines[lines.length - 1] = longer;
    else if (lines.length < MOST_LINES && width(word) <= room) lines.push(word);
    else return undefined;
  }
  return lines;
}
