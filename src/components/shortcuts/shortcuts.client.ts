import { isForPage, isSingleKey } from './single-key.ts';

/** Hears the site's keys, and fetches what they do when the first is pressed. */
class KeyboardShortcuts extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
  }

  #onKey = async (event: KeyboardEvent) => {
    const { key } = event;
    const acts =
      key === 'Escape'
        ? endsFocusMode() && isForPage(event)
        : /^[?tfpn[\]]$/i.test(key) && isSingleKey(event);
    if (!acts) return;
    event.preventDefault();
    (await actions()).act(key.toLowerCase());
  };
}

const actions = () => import('./actions.ts');

/** Escape first closes what lies over the page. */
const endsFocusMode = () =>
  document.documentElement.dataset['focusMode'] && !document.querySelector(':popover-open');

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
