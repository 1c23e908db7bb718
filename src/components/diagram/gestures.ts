import type { Point } from './placement.ts';

/** Pixels that a press may stray and still be a click. */
const CLICK_STRAY = 4;

/** Two taps this close, in milliseconds and pixels, are one double tap. */
const DOUBLE_TAP = { time: 350, distance: 24 };

/** How much of a zoom one pixel of the wheel is; a pinch on a touchpad arrives as a fine wheel. */
const PER_PIXEL = { wheel: 0.002, pinch: 0.01 };

/** Pixels of a wheel that counts in lines. */
const LINE = 16;

/** What is done to the picture under the hand. */
export interface Hand {
  move: (by: Point) => void;
  zoom: (factor: number, at: Point) => void;
  /** A double click or double tap. */
  doubleTap: (at: Point) => void;
}

/** Turns what mouse, pen, fingers and wheel do on the stage into moves and zooms. */
export function followGestures(stage: HTMLElement, hand: Hand) {
  const pointers = new Map<number, Point>();
  let start: Point = { x: 0, y: 0 };
  let dragged = false;
  let lastTap = { time: -Infinity, x: 0, y: 0 };

  const place = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) {
      start = place(event);
      dragged = false;
    }
    pointers.set(event.pointerId, place(event));
  });

  stage.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const to = place(event);
    dragged ||= pointers.size > 1 || distance(start, to) > CLICK_STRAY;
    if (!dragged) return;
    // Not before it is a drag: the click of a captured pointer would not reach a link.
    stage.setPointerCapture(event.pointerId);
    stage.dataset['dragging'] = '';
    const before = grip([...pointers.values()]);
    pointers.set(event.pointerId, to);
    const after = grip([...pointers.values()]);
    hand.move({ x: after.x - before.x, y: after.y - before.y });
    if (before.spread > 0 && after.spread > 0) hand.zoom(after.spread / before.spread, after);
  });

  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    delete stage.dataset['dragging'];
    if (dragged || event.type === 'pointercancel') return;
    const at = place(event);
    const again =
      event.timeStamp - lastTap.time < DOUBLE_TAP.time &&
      distance(at, lastTap) < DOUBLE_TAP.distance;
    lastTap = { time: again ? -Infinity : event.timeStamp, ...at };
    if (again) hand.doubleTap(at);
  };
  stage.addEventListener('pointerup', release);
  stage.addEventListener('pointercancel', release);

  // What ends a drag is no click, and a link is no parcel to carry away.
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  stage.addEventListener('click', (event) => dragged && event.detail > 0 && refuse(event), true);
  stage.addEventListener('dragstart', refuse);

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      const perPixel = event.ctrlKey ? PER_PIXEL.pinch : PER_PIXEL.wheel;
      hand.zoom(Math.exp(-pixels * perPixel), place(event));
    },
    { passive: false },
  );
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The middle of the pointers and how far the first two are apart. */
function grip(points: Point[]): Point & { spread: number } {
  const [first, second] = points;
  const middle = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const spread = first && second ? distance(first, second) : 0;
  return { x: middle('x'), y: middle('y'), spread };
}
