/** A point or a shift, in pixels of the stage. */
export interface Point {
  x: number;
  y: number;
}

/** A width and a height, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Where the picture's top left corner is on the stage, and how often its own size it is. */
export interface Placement extends Point {
  scale: number;
}

/** Eight times its own size, a label fills a phone. */
const LARGEST = 8;

/** Beyond this, a small picture that fills a wide window only looks coarse. */
const LARGEST_FIT = 2.5;

/** Pixels left free on each side of a picture that fits. */
const MARGIN = 16;

/** The whole picture, as large as the stage allows, in its middle. */
export function fitting(picture: Size, stage: Size): Placement {
  const scale = Math.min(
    Math.max(stage.width - 2 * MARGIN, 1) / picture.width,
    Math.max(stage.height - 2 * MARGIN, 1) / picture.height,
    LARGEST_FIT,
  );
  return {
    scale,
    x: (stage.width - picture.width * scale) / 2,
    y: (stage.height - picture.height * scale) / 2,
  };
}

/** The scales between which a picture can be zoomed: from all of it to single words. */
export function limits(picture: Size, stage: Size): { least: number; most: number } {
  return { least: Math.min(fitting(picture, stage).scale, 1), most: LARGEST };
}

/** Changes the scale by a factor within the limits; what is at the point stays there. */
export function zoomed(
  { x, y, scale }: Placement,
  factor: number,
  at: Point,
  { least, most }: { least: number; most: number },
): Placement {
  const next = Math.min(most, Math.max(least, scale * factor));
  const grown = next / scale;
  return { scale: next, x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown };
}

/** Moves a picture back so far that the middle of the stage shows some of it. */
export function inSight({ x, y, scale }: Placement, picture: Size, stage: Size): Placement {
  const within = (start: number, length: number, room: number) =>
    Math.min(room / 2, Math.max(room / 2 - length * scale, start));
  return {
    scale,
    x: within(x, picture.width, stage.width),
    y: within(y, picture.height, stage.height),
  };
}
