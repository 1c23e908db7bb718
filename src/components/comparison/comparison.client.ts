import type { Comparison } from './comparison.ts';

/** The questions side by side; what filters and sorts them is fetched when a reader does. */
class ComparisonTable extends HTMLElement {
  #comparison: Promise<Comparison> | undefined;

  connectedCallback() {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.onclick = async () => (await this.#fetched()).sortBy(header);
      header.append(button);
    }
    const form = this.querySelector('form');
    form?.addEventListener('input', async () => (await this.#fetched()).filter());
    form?.addEventListener('submit', (event) => event.preventDefault());
    form
      ?.querySelector('button')
      ?.addEventListener('click', async () => (await this.#fetched()).clear());
    addEventListener('popstate', this.#readAddress);
    if (location.search) void this.#readAddress();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#readAddress);
  }

  /** One for all times, because the first one has seen the rows in their own order. */
  #fetched() {
    return (this.#comparison ??= import('./comparison.ts').then(
      ({ Comparison }) => new Comparison(this),
    ));
  }

  #readAddress = async () => (await this.#fetched()).readAddress();
}

customElements.define('comparison-table', ComparisonTable);
