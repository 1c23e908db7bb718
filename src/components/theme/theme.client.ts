/** The switch between light and dark; the system's wish holds until the reader has chosen. */
class ThemeSwitch extends HTMLElement {
  #system = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback() {
    this.addEventListener('click', this.#toggle);
    this.#system.addEventListener('change', this.#show);
    addEventListener('pageshow', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    this.#system.removeEventListener('change', this.#show);
    removeEventListener('pageshow', this.#show);
  }

  get #dark(): boolean {
    const chosen = document.documentElement.dataset['theme'];
    return chosen ? chosen === 'dark' : this.#system.matches;
  }

  #toggle = () => {
    const theme = this.#dark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
    this.#show();
  };

  #show = () => {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#dark));
  };
}

customElements.define('theme-switch', ThemeSwitch);
