import { copyWithOwnIds } from './own-ids.ts';
import { Stage } from './stage.ts';
import { adopt } from '../../styles/adopt.ts';
import rules from './viewer.css?inline';

adopt(rules);

/** What one press of a key or button changes: a factor, and a way in pixels. */
const ZOOM_STEP = 1.4;
const PAN_STEP = 64;

/** How long the scale must stand before it is read out, in milliseconds. */
const QUIET = 500;

const PARTS = `
  <header>
    <p id="diagram-viewer-title"></p>
    <div role="group" aria-label="Zoom">
      <button type="button" data-do="out" aria-label="Zoom out" title="Zoom out (−)" aria-keyshortcuts="-">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14"></path></svg>
      </button>
      <span class="scale" aria-hidden="true"></span>
      <button type="button" data-do="in" aria-label="Zoom in" title="Zoom in (+)" aria-keyshortcuts="+" autofocus>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14M12 5v14"></path></svg>
      </button>
      <button type="button" data-do="fit" title="Show all of it (0)" aria-keyshortcuts="0">Fit</button>
    </div>
    <button type="button" data-do="close">Close</button>
  </header>
  <div class="stage"></div>
  <p class="visually-hidden" role="status"></p>`;

/**
 * The parts as markup. Where browsers guard against text that becomes markup, this policy alone may
 * make some, whatever it is asked for: these parts. See src/hosting/headers.ts.
 */
function partsAsMarkup(): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('diagram-viewer', { createHTML: () => PARTS });
  return policy ? policy.createHTML('') : PARTS;
}

/** What TypeScript does not know of browsers yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: () => string },
  ): { createHTML(input: string): string };
}

const KEYS: Record<string, string> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A dialog in which a reader looks at one diagram closely. One serves all diagrams of a page. */
class DiagramViewer {
  #dialog = document.createElement('dialog');
  #stage: Stage;
  #opener: HTMLElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#dialog.className = 'diagram-viewer';
    this.#dialog.setAttribute('aria-labelledby', 'diagram-viewer-title');
    this.#dialog.innerHTML = partsAsMarkup();
    document.body.append(this.#dialog);
    this.#stage = new Stage(this.#part('.stage'), this.#tellScale);
    this.#dialog.addEventListener('click', this.#click);
    this.#dialog.addEventListener('keydown', this.#key);
    this.#dialog.addEventListener('close', this.#closed);
    addEventListener('resize', () => this.#stage.fit());
  }

  /** Shows a copy of the picture; the focus returns to the opener in the end. */
  open(picture: SVGSVGElement, opener: HTMLElement) {
    this.#opener = opener;
    const title = picture.querySelector('title')?.textContent ?? '';
    this.#part('#diagram-viewer-title').textContent = title;
    this.#dialog.showModal();
    this.#stage.show(copyWithOwnIds(picture, 'viewer-'));
  }

  /** A screen reader hears the scale once it has come to rest, not at each turn of the wheel. */
  #tellScale = (scale: number, { least, most }: { least: number; most: number }) => {
    const percent = `${Math.round(scale * 100)}%`;
    this.#part('.scale').textContent = percent;
    // A button that is disabled for good would drop the focus at each limit.
    this.#part('[data-do=out]').ariaDisabled = String(scale <= least);
    this.#part('[data-do=in]').ariaDisabled = String(scale >= most);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#part('[role=status]').textContent = `Zoom ${percent}`;
    }, QUIET);
  };

  #actions: Record<string, () => void> = {
    in: () => this.#stage.zoom(ZOOM_STEP, undefined, true),
    out: () => this.#stage.zoom(1 / ZOOM_STEP, undefined, true),
    fit: () => this.#stage.fit(true),
    close: () => this.#dialog.close(),
    // An arrow says where to look, so the picture moves the other way.
    left: () => this.#stage.move({ x: PAN_STEP, y: 0 }),
    right: () => this.#stage.move({ x: -PAN_STEP, y: 0 }),
    up: () => this.#stage.move({ x: 0, y: PAN_STEP }),
    down: () => this.#stage.move({ x: 0, y: -PAN_STEP }),
  };

  #click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const action = event.target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action) this.#actions[action]?.();
    const link = event.target.closest<SVGAElement>('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A section of this page stands behind the dialog, and is where the focus belongs.
    const { origin, pathname } = new URL(link.href.baseVal, document.baseURI);
    if (origin !== location.origin || pathname !== location.pathname) return;
    this.#opener = undefined;
    this.#dialog.close();
  };

  #key = (event: KeyboardEvent) => {
    const action = KEYS[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#actions[action]?.();
  };

  #closed = () => {
    clearTimeout(this.#pause);
    this.#part('[role=status]').textContent = '';
    this.#stage.clear();
    this.#opener?.focus({ preventScroll: true });
  };

  #part(selector: string): HTMLElement {
    const part = this.#dialog.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The diagram viewer lacks its ${selector}.`);
    return part;
  }
}

let viewer: DiagramViewer | undefined;

/** Shows a diagram of the page in the viewer; the focus returns to the opener in the end. */
export function openViewer(picture: SVGSVGElement, opener: HTMLElement) {
  viewer ??= new DiagramViewer();
  viewer.open(picture, opener);
}
