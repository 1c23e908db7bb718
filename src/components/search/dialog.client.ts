/** The dialog that searches from every page: `/`, Ctrl K or ⌘ K, or the field in the header. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('click', this.#onClick);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('click', this.#onClick);
  }

  #open() {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }

  #onKey = (event: KeyboardEvent) => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!shortcut && !(slash && !isTyping(event.target))) return;
    event.preventDefault();
    this.#open();
  };

  #onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const opener = target?.closest('[data-open-search]');
    // With a modifier the reader wants the search page in a tab of its own.
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#open();
    }
    const dialog = this.querySelector('dialog');
    const leaves = target === dialog || target?.closest('[data-search-results] a');
    if (dialog?.open && leaves) dialog.close();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('search-dialog', SearchDialog);
