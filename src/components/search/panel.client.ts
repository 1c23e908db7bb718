import { type Hit, loadSearch, search } from '../../search/client.ts';

const RESULTS = 15;
const PAUSE = 120;

/** A search field with its results; on `/search/` the query also stands in the address. */
class SearchPanel extends HTMLElement {
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#input.addEventListener('focus', this.#prepare, { once: true });
    this.#input.addEventListener('input', this.#onInput);
    this.querySelector('form')?.addEventListener('submit', this.#onSubmit);
    this.addEventListener('keydown', this.#onKey);
    if (this.#inAddress) {
      addEventListener('popstate', this.#readAddress);
      this.#readAddress();
    }
    // What was typed before this code arrived.
    if (this.#input.value) this.#run();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#pause);
  }

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #home() {
    return this.dataset['home'] ?? '/';
  }

  get #inAddress() {
    return this.dataset['inAddress'] !== undefined;
  }

  /** The index loads while the reader is still typing. */
  #prepare = () => {
    loadSearch(this.#home).catch(() => undefined);
  };

  #readAddress = () => {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#run();
  };

  #onInput = () => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#run(), PAUSE);
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#run();
  };

  async #run() {
    const query = this.#input.value.trim();
    const turn = ++this.#latest;
    if (this.#inAddress) this.#writeAddress(query);
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const { hits, total } = await search(query, this.#home, RESULTS);
      // A slow answer must not replace the answer to what was typed since.
      if (turn === this.#latest) this.#show(hits, countOf(total, query));
    } catch {
      if (turn !== this.#latest) return;
      this.#show([], 'Search could not be loaded. The tree of contents leads to every page.');
    }
  }

  #writeAddress(query: string) {
    const address = new URL(location.href);
    if ((address.searchParams.get('q') ?? '') === query) return;
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  }

  #show(hits: Hit[], status: string) {
    this.querySelector('[data-search-results]')?.replaceChildren(...hits.map(itemOf));
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = status;
  }

  /** Arrow keys walk from the field through the results and back. */
  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
}

function countOf(total: number, query: string): string {
  if (total === 0) return `No section matches “${query}”. Try fewer or other words.`;
  return total === 1 ? 'One section' : `${total} sections, best first`;
}

function itemOf({ href, title, page, excerpt }: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const passage = element('p', 'excerpt');
  passage.append(
    ...excerpt.map(({ text, marked }) => (marked ? element('mark', 'hit', text) : text)),
  );
  const item = document.createElement('li');
  item.append(link, element('p', 'page-name', title === page ? '' : page), passage);
  return item;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('search-panel', SearchPanel);
