import { distance } from 'fastest-levenshtein';

const NEAREST = 3;

/**
 * Receives a reader who followed a link to a section: the heading gets the focus, so that a screen
 * reader announces it; a fragment that the page does not know gets a note with the nearest headings.
 */
class ArrivalNote extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#arrive);
  }

  #arrive = () => {
    this.replaceChildren();
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    const target = document.getElementById(id);
    if (!target) this.#suggest(id);
    else if (/^H[1-6]$/.test(target.tagName)) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  };

  #suggest(id: string) {
    const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')];
    const near = headings
      .toSorted((a, b) => distance(id, a.id) - distance(id, b.id))
      .slice(0, NEAREST);
    this.append(`This page has no section “${id}”.`);
    if (near.length === 0) return;
    this.append(' Perhaps you want ');
    for (const [index, heading] of near.entries()) {
      const link = document.createElement('a');
      link.href = `#${heading.id}`;
      link.textContent = heading.textContent;
      this.append(index === 0 ? '' : index === near.length - 1 ? ' or ' : ', ', link);
    }
    this.append('.');
  }
}

customElements.define('arrival-note', ArrivalNote);
