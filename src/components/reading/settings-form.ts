import { choose, chosen } from './choices.ts';

/** What a reader can set; each field carries the name of a choice and a value of it. */
class SettingsForm extends HTMLElement {
  /** A choice may be made elsewhere, too: by a key, or on a page that the reader came back from. */
  #changes = new MutationObserver(() => this.#show());

  connectedCallback() {
    this.addEventListener('change', this.#choose);
    this.querySelector('button')?.addEventListener('click', this.#showShortcuts);
    this.#changes.observe(document.documentElement, { attributes: true });
    this.#show();
  }

  disconnectedCallback() {
    this.#changes.disconnect();
  }

  #show() {
    for (const field of this.querySelectorAll('input')) {
      field.checked = field.value === chosen(field.name);
    }
  }

  #choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.checked ? target.value : '');
  };

  #showShortcuts = async () => {
    const { showShortcuts } = await import('../shortcuts/shortcuts-dialog.ts');
    // First, so that the focus has somewhere to return to when the dialog closes.
    this.hidePopover();
    showShortcuts();
  };
}

customElements.define('settings-form', SettingsForm);
