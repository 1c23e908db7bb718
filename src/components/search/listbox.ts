/**
 * The keys of the ARIA combobox pattern: the focus stays in the field while the arrows, Home and
 * End move through the options of its list, and Enter opens the one that is active.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', this.#onKey);
  }

  /** Replaces what is in the list; nothing is active then. */
  show(...content: Node[]) {
    this.#list.replaceChildren(...content);
    this.#options.forEach((option, index) => (option.id = `${this.#list.id}-${index}`));
    this.#input.ariaExpanded = String(this.#options.length > 0);
    this.#activate(-1);
  }

  /** Opens the first option, as a click on it would. */
  openFirst() {
    this.#options[0]?.click();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #onKey = (event: KeyboardEvent) => {
    const last = this.#options.length - 1;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const isActive = this.#active >= 0;
    if (key === 'ArrowDown') this.#activate(this.#active < last ? this.#active + 1 : -1);
    else if (key === 'ArrowUp') this.#activate(isActive ? this.#active - 1 : last);
    else if (key === 'Home' && isActive) this.#activate(0);
    else if (key === 'End' && isActive) this.#activate(last);
    else if (key === 'Escape' && isActive) this.#activate(-1);
    else if (key === 'Enter' && isActive) {
      // A click with the keys that were held: the browser opens a new tab or window by itself.
      const held = { ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true };
      this.#options[this.#active]?.dispatchEvent(new MouseEvent('click', held));
    } else return;
    event.preventDefault();
  };

  #activate(index: number) {
    const options = this.#options;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = options[index];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
