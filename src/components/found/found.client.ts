import { isExpected } from './handover.ts';

/** Marks the words of a search where its result leads, until the reader has seen enough. */
class FoundWords extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', this.#look);
    void this.#look();
  }

  #look = async () => {
    if (!isExpected()) return;
    try {
      const { showFound } = await import('./marks.ts');
      showFound(this);
    } catch {
      // Without a network the words stay unmarked.
    }
  };
}

customElements.define('found-words', FoundWords);
