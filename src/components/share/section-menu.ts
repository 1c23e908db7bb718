import { adopt } from '../../styles/adopt.ts';
import { COPY_FORMS, headingOf } from './copy-forms.ts';
import rules from './section-menu.css?inline';

adopt(rules);

/** How long the note of what was done stands, in milliseconds. */
const SAID_FOR = 4000;

/** Room between the button and what opens below it, in pixels. */
const GAP = 4;

/** The menu of ways to copy a section; one serves all headings of a page. */
export class SectionMenu extends HTMLElement {
  #menu = this.#part<HTMLElement>('.menu');
  #manual = this.#part<HTMLElement>('.manual');
  #field = this.#part<HTMLTextAreaElement>('textarea');
  #said = this.#part<HTMLElement>('.said');
  #items = [...this.#menu.querySelectorAll('button')];
  /** The button that opened the menu, and the fragment of the section beside which it stands. */
  #opener: HTMLButtonElement | undefined;
  #hash = '';
  #silence: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#menu.addEventListener('toggle', this.#toggled);
    this.#menu.addEventListener('keydown', this.#move);
    this.#menu.addEventListener('click', this.#choose);
  }

  /**
   * Opens the menu for a section.
   *
   * @param opener the button beside the section's heading
   * @param hash the section's fragment, `#metrics`; empty for the page itself
   */
  open(opener: HTMLButtonElement, hash: string) {
    this.#opener = opener;
    this.#hash = hash;
    this.#place(this.#menu);
    opener.ariaExpanded = 'true';
    this.#items[0]?.focus();
  }

  #toggled = () => {
    if (this.#opener) this.#opener.ariaExpanded = String(this.#menu.matches(':popover-open'));
  };

  #move = (event: KeyboardEvent) => {
    const last = this.#items.length - 1;
    const at = this.#items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#items.at(to > last ? 0 : to)?.focus();
    } else if (event.key === 'Tab') {
      this.#close();
    }
  };

  #choose = (event: Event) => {
    const item = (event.target as Element).closest('button');
    if (item) void this.#copy(item.dataset['form'] ?? '');
  };

  async #copy(name: string) {
    const form = COPY_FORMS[name];
    if (!form) throw new Error(`There is no form "${name}" of a section.`);
    const text = Promise.resolve(form.text(this.#hash));
    this.#close();
    try {
      const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
      // The text may still be under way: a browser that waits for it keeps the reader's permission.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      this.#say(`${form.name} copied: ${headingOf(this.#hash)}`);
    } catch {
      await text.then(this.#copyByHand, () =>
        this.#say('The text could not be loaded. Are you online?'),
      );
    }
  }

  /** Shows the text selected, so that the reader's own copy command is one key away. */
  #copyByHand = (text: string) => {
    this.#field.value = text;
    this.#place(this.#manual);
    this.#field.focus();
    this.#field.select();
  };

  #close() {
    this.#menu.hidePopover();
    this.#opener?.focus();
  }

  /** Says to eyes and to screen readers what was done. */
  #say(words: string) {
    clearTimeout(this.#silence);
    this.#said.textContent = words;
    this.#silence = setTimeout(() => this.#said.replaceChildren(), SAID_FOR);
  }

  /** Opens a popover below the button, wholly within the page's width. */
  #place(popover: HTMLElement) {
    if (!this.#opener) return;
    popover.showPopover();
    const { left, bottom } = this.#opener.getBoundingClientRect();
    const most = document.documentElement.clientWidth - popover.offsetWidth - GAP;
    popover.style.left = `${scrollX + Math.max(GAP, Math.min(left, most))}px`;
    popover.style.top = `${scrollY + bottom + GAP}px`;
  }

  #part<Part extends Element>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The menu lacks its ${selector}.`);
    return part;
  }
}

customElements.define('section-menu', SectionMenu);
