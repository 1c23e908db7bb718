import { isSingleKey } from '../shortcuts/single-key.ts';
import type { SearchPanel } from './panel.client.ts';

const root = document.documentElement;

/** The dialog that searches from every page: `/`, Ctrl K or ⌘ K, or the field in the header. */
class SearchDialog extends HTMLElement {
  /** The reader may have turned off the shortcuts of a single key, on this page or before. */
  #singleKeys = new MutationObserver(() => this.#nameKeys());

  connectedCallback() {
    this.#nameKeys();
    this.#singleKeys.observe(root, { attributeFilter: ['data-single-keys'] });
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('click', this.#onClick);
    for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, this.#onIntent);
  }

  disconnectedCallback() {
    this.#singleKeys.disconnect();
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('click', this.#onClick);
    for (const sign of ['pointerover', 'focusin']) {
      document.removeEventListener(sign, this.#onIntent);
    }
  }

  /** Tells screen readers which keys open the dialog. */
  #nameKeys() {
    const keys = `${root.dataset['singleKeys'] ? '' : '/ '}Control+K Meta+K`;
    document.querySelector('[data-open-search]')?.setAttribute('aria-keyshortcuts', keys);
  }

  /** The reader comes near the field in the header. */
  #onIntent = (event: Event) => {
    if (openerOf(event)) this.querySelector<SearchPanel>('search-panel')?.prepare();
  };

  #open() {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    this.querySelector<SearchPanel>('search-panel')?.prepare();
    dialog.showModal();
    this.querySelector<HTMLInputElement>('input[name=q]')?.select();
  }

  #onKey = (event: KeyboardEvent) => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!shortcut && !(event.key === '/' && isSingleKey(event))) return;
    event.preventDefault();
    this.#open();
  };

  #onClick = (event: MouseEvent) => {
    // With a modifier the reader wants the search page, or a result, in a tab of its own.
    if (openerOf(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#open();
    }
    const dialog = this.querySelector('dialog');
    const { target } = event;
    const leaves =
      target === dialog || (target instanceof Element && target.closest('search-dialog a'));
    if (dialog?.open && leaves && !event.ctrlKey && !event.metaKey) dialog.close();
  };
}

const openerOf = ({ target }: Event) =>
  target instanceof Element ? target.closest('[data-open-search]') : null;

customElements.define('search-dialog', SearchDialog);
