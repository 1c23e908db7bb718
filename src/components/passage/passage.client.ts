/** Milliseconds for which a selection stays as it is before it counts as made. */
const MADE = 250;

/** Notices that a reader has selected text of the article, and then loads what offers a link to it. */
class PassageLink extends HTMLElement {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #pressed = false;
  /** Whether some text of the article was ever selected. */
  #inText = false;

  connectedCallback() {
    // Only browsers that follow such links are asked to make them.
    if (!('fragmentDirective' in document)) return;
    document.addEventListener('selectionchange', this.#wait);
    document.addEventListener('pointerdown', this.#onPointer);
    document.addEventListener('pointerup', this.#onPointer);
    document.addEventListener('pointercancel', this.#onPointer);
  }

  #onPointer = (event: PointerEvent) => {
    this.#pressed = event.type === 'pointerdown';
    if (!this.#pressed) this.#wait();
  };

  #wait = () => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#offer(), MADE);
  };

  async #offer() {
    const selection = getSelection();
    if (this.#pressed || !selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    this.#inText ||= document.querySelector('article')?.contains(range.startContainer) ?? false;
    if (!this.#inText) return;
    try {
      const { offerLink } = await import('./passage-offer.ts');
      offerLink(range);
    } catch {
      // Without a network there is no offer; the next selection tries again.
    }
  }
}

customElements.define('passage-link', PassageLink);
