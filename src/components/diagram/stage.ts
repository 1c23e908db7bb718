import { followGestures } from './gestures.ts';
import { fitting, inSight, limits, zoomed, type Placement, type Point } from './placement.ts';

const DOUBLE_TAP_ZOOM = 2;

/** Where a picture is before it is placed: at no scale, so that its first one is told. */
const NOWHERE: Placement = { x: 0, y: 0, scale: 0 };

/** The place in which one picture is zoomed and moved. */
export class Stage {
  #element: HTMLElement;
  #picture: SVGSVGElement | undefined;
  #placement: Placement = NOWHERE;
  #onScale: (scale: number, ends: { least: number; most: number }) => void;

  /**
   * @param onScale hears of each change of the scale (1 is the picture's own size), and between
   * which it can be chosen
   */
  constructor(
    element: HTMLElement,
    onScale: (scale: number, ends: { least: number; most: number }) => void,
  ) {
    this.#element = element;
    this.#onScale = onScale;
    followGestures(element, {
      move: (by) => this.move(by),
      zoom: (factor, at) => this.zoom(factor, at),
      doubleTap: (at) => this.zoom(DOUBLE_TAP_ZOOM, at, true),
    });
    element.addEventListener('focusin', this.#showFocused);
  }

  /** Puts a picture on the stage, all of it in view. */
  show(picture: SVGSVGElement) {
    this.#picture = picture;
    this.#placement = NOWHERE;
    this.#element.replaceChildren(picture);
    this.fit();
  }

  clear() {
    this.#picture = undefined;
    this.#element.replaceChildren();
  }

  /** @param glide whether the eye is led there, if the reader wants motion */
  fit(glide = false) {
    if (this.#picture) this.#place(fitting(sizeOf(this.#picture), this.#room), glide);
  }

  /** @param at what stays where it is; the middle, if nothing is named */
  zoom(factor: number, at?: Point, glide = false) {
    if (!this.#picture) return;
    const { width, height } = this.#room;
    const ends = limits(sizeOf(this.#picture), this.#room);
    const fixed = at ?? { x: width / 2, y: height / 2 };
    this.#place(zoomed(this.#placement, factor, fixed, ends), glide);
  }

  /** Moves the picture, in pixels. */
  move({ x, y }: Point) {
    const { x: left, y: top, scale } = this.#placement;
    this.#place({ scale, x: left + x, y: top + y }, false);
  }

  #place(wanted: Placement, glide: boolean) {
    if (!this.#picture) return;
    const size = sizeOf(this.#picture);
    const { x, y, scale } = inSight(wanted, size, this.#room);
    this.#element.toggleAttribute('data-gliding', glide);
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    if (scale !== this.#placement.scale) this.#onScale(scale, limits(size, this.#room));
    this.#placement = { x, y, scale };
  }

  /** The stage never scrolls, so a link that a key has reached is moved into it. */
  #showFocused = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const link = target.getBoundingClientRect();
    const stage = this.#element.getBoundingClientRect();
    const back = (start: number, end: number, first: number, last: number) =>
      Math.min(0, last - end) + Math.max(0, first - start);
    this.move({
      x: back(link.left, link.right, stage.left, stage.right),
      y: back(link.top, link.bottom, stage.top, stage.bottom),
    });
  };

  get #room() {
    return { width: this.#element.clientWidth, height: this.#element.clientHeight };
  }
}

const sizeOf = ({ width, height }: SVGSVGElement) => ({
  width: width.baseVal.value,
  height: height.baseVal.value,
});
