/** The questions side by side, filtered and sorted, with the state in the page's address. */
export class Comparison {
  #table: HTMLElement;
  /** The rows in the template's order. */
  #rows: HTMLTableRowElement[];

  constructor(table: HTMLElement) {
    this.#table = table;
    this.#rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  get #form() {
    return this.#table.querySelector('form') as HTMLFormElement;
  }

  get #headers() {
    return [...this.#table.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  /** The filters that are set, by column. */
  get #filters(): Map<string, string> {
    const entries = [...new FormData(this.#form)].map(
      ([key, value]) => [key, String(value).trim()] as const,
    );
    return new Map(entries.filter(([, value]) => value !== ''));
  }

  /** Filters and sorts as the address says. */
  readAddress() {
    const query = new URLSearchParams(location.search);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
        field.value = query.get(field.name) ?? '';
      }
    }
    for (const header of this.#headers) {
      header.removeAttribute('aria-sort');
      if (header.dataset['key'] === query.get('sort')) {
        header.ariaSort = query.get('order') === 'descending' ? 'descending' : 'ascending';
      }
    }
    this.#show();
  }

  /** Filters as the form says. */
  filter() {
    this.#writeAddress();
    this.#show();
  }

  /** Shows all questions in the template's order. */
  clear() {
    this.#form.reset();
    for (const header of this.#headers) header.removeAttribute('aria-sort');
    this.filter();
  }

  /** Sorts by a column; once more, the other way round. */
  sortBy(header: HTMLTableCellElement) {
    const order = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.#headers) other.removeAttribute('aria-sort');
    header.ariaSort = order;
    this.filter();
  }

  #writeAddress() {
    const address = new URL(location.href);
    const query = new URLSearchParams([...this.#filters]);
    const sorted = this.#headers.find((header) => header.ariaSort);
    if (sorted) {
      query.set('sort', sorted.dataset['key'] ?? '');
      query.set('order', sorted.ariaSort ?? '');
    }
    address.search = query.toString();
    history.replaceState(null, '', address);
  }

  #show() {
    const filters = this.#filters;
    const shown = this.#rows.filter((row) => this.#passes(row, filters));
    const column = this.#headers.findIndex((header) => header.ariaSort);
    if (column >= 0) {
      const sign = this.#headers[column]?.ariaSort === 'descending' ? -1 : 1;
      shown.sort((a, b) => sign * compareCells(a.cells[column], b.cells[column]));
    }
    this.#table.querySelector('tbody')?.replaceChildren(...shown);
    const count = this.#table.querySelector('[role=status]');
    if (count) count.textContent = `${shown.length} of ${this.#rows.length} questions`;
  }

  #passes(row: HTMLTableRowElement, filters: ReadonlyMap<string, string>): boolean {
    return [...filters].every(([key, wanted]) => {
      if (key === 'words') return row.innerText.toLowerCase().includes(wanted.toLowerCase());
      const column = this.#headers.findIndex((header) => header.dataset['key'] === key);
      return row.cells[column]?.dataset['term'] === wanted;
    });
  }
}

function compareCells(a?: HTMLTableCellElement, b?: HTMLTableCellElement): number {
  if (a?.dataset['sort'] !== undefined) {
    return Number(a.dataset['sort']) - Number(b?.dataset['sort']);
  }
  return (a?.textContent?.trim() ?? '').localeCompare(b?.textContent?.trim() ?? '', 'en');
}
