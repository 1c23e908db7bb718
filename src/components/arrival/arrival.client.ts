import { fragmentId } from './fragment.ts';

/**
 * Receives a reader who followed a link to a place: it gets the focus, so that a screen reader
 * announces it; who asks for a section that moved to another page is sent on; a fragment that the
 * page does not know gets a note with the nearest headings.
 */
class ArrivalNote extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#arrive);
  }

  #arrive = async () => {
    this.replaceChildren();
    const id = fragmentId(location.hash);
    if (id === '') return;
    const target = document.getElementById(id);
    const onward = target?.matches('.moved-section') && target.querySelector('a');
    if (onward) location.replace(onward.href);
    else if (target) receive(target);
    else {
      const { suggestion } = await import('./suggestion.ts');
      if (id === fragmentId(location.hash)) this.replaceChildren(...suggestion(id));
    }
  };
}

/**
 * Moves the focus to a place, or from a former id to the heading that it belongs to. The browser
 * does the same when a link leads here once more, and then no script is told.
 */
function receive(target: HTMLElement) {
  if (!target.checkVisibility()) showWhole();
  if (target.tabIndex < 0) target.tabIndex = -1;
  if (target.matches('.formerly')) {
    const section = target.closest('.section-heading') ?? document;
    const heading = section.querySelector<HTMLElement>('main :is(h1, h2, h3)');
    target.onfocus = () => heading && receive(heading);
  }
  target.focus({ preventScroll: true });
}

/** Leaves a depth that hides the place, in the address as well. */
function showWhole() {
  document.documentElement.removeAttribute('data-depth');
  const parameters = new URLSearchParams(location.search);
  parameters.delete('depth');
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

customElements.define('arrival-note', ArrivalNote);
