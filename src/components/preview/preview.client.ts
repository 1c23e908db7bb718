/** Milliseconds for which a reader stays on a link, or off it, before something changes. */
const INTENT = 150;

/** Links of the text and below it; the ways through the site say themselves where they lead. */
const LINKS = 'main a[href]:not(.breadcrumbs a, .page-turn a, .section-anchor, dialog a)';

/**
 * Notices that a reader rests on a link, by mouse or by keyboard, and then loads what shows where
 * it leads. A finger or a pen opens the link itself.
 */
class LinkPreview extends HTMLElement {
  #link: Element | null = null;
  #leave: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    document.addEventListener('pointerover', this.#onPointer);
    document.addEventListener('focusin', this.#onFocus);
    document.addEventListener('focusout', this.#onFocus);
  }

  #onPointer = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') this.#consider(event.target);
  };

  #onFocus = (event: FocusEvent) => {
    const target = event.type === 'focusin' ? event.target : event.relatedTarget;
    if (!(target instanceof Element)) this.#consider(null);
    else if (target.matches(':focus-visible')) this.#consider(target);
  };

  #consider(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest(LINKS) : null;
    clearTimeout(this.#pause);
    // The reader may point at the preview itself, and read on.
    if (link === this.#link || (target instanceof Node && this.contains(target))) return;
    this.#pause = setTimeout(() => void this.#turnTo(link), INTENT);
  }

  async #turnTo(link: Element | null) {
    this.#leave?.abort();
    this.#leave = new AbortController();
    this.#link = link;
    if (!link) return;
    const { signal } = this.#leave;
    try {
      const { showPreview } = await import('./preview-card.ts');
      await showPreview(this, link, signal);
    } catch {
      // Without a network the link is still a link; the next rest on it tries again.
      if (!signal.aborted) this.#link = null;
    }
  }
}

customElements.define('link-preview', LinkPreview);
