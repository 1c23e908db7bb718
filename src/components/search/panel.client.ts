import { askForCore } from '../../search/core.ts';
import type { SearchBox } from './search-box.ts';

/**
 * A search field with its results. Nothing of search is fetched before the reader shows that they
 * mean to; what they type meanwhile stands in the field and is answered as soon as the code is here.
 */
export class SearchPanel extends HTMLElement {
  #box: Promise<SearchBox> | undefined;

  connectedCallback() {
    for (const sign of ['focusin', 'pointerover', 'input']) {
      this.addEventListener(sign, this.prepare);
    }
    const isAsked = this.hasAttribute('in-address') && location.search !== '';
    if (isAsked || this.querySelector('input')?.value) this.prepare();
  }

  /** Fetches the code and the index, side by side; what failed is tried again the next time. */
  prepare = () => {
    if (this.#box) return;
    askForCore(this.getAttribute('home') ?? '/').catch(() => {
      // The query that needs it asks again, and says so.
    });
    this.#box = import('./search-box.ts').then(({ SearchBox }) => new SearchBox(this));
    this.#box.catch(() => {
      this.#box = undefined;
      this.toggleAttribute('failed', true);
    });
  };
}

customElements.define('search-panel', SearchPanel);
