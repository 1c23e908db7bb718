/** The page's outline: marks the section that is being read, and closes when used on a phone. */
class PageOutline extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>();

  connectedCallback() {
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    addEventListener('scroll', this.#mark, { passive: true });
    addEventListener('resize', this.#mark, { passive: true });
    this.addEventListener('click', this.#close);
    // In the next frame: to ask for places now would have the page laid out amid its scripts.
    requestAnimationFrame(this.#mark);
  }

  disconnectedCallback() {
    removeEventListener('scroll', this.#mark);
    removeEventListener('resize', this.#mark);
  }

  /** The current section is the last one whose heading has passed under the header. */
  #mark = () => {
    const line = window.innerHeight / 4;
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.body.scrollHeight - 2;
    const headings = [...this.#links.keys()];
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const current = atEnd ? headings.at(-1) : passed.at(-1);
    let isPassed = current !== undefined;
    for (const [heading, link] of this.#links) {
      if (heading === current) {
        isPassed = false;
        link.setAttribute('aria-current', 'location');
      } else link.removeAttribute('aria-current');
      link.toggleAttribute('data-passed', isPassed);
    }
    this.#keepInView(current && this.#links.get(current));
  };

  #keepInView(link: HTMLElement | undefined) {
    if (!link || this.scrollHeight <= this.clientHeight) return;
    const top = link.offsetTop - this.clientHeight / 2;
    this.scrollTo({ top });
  }

  #close = (event: Event) => {
    if (event.target instanceof HTMLAnchorElement && this.matches(':popover-open')) {
      this.hidePopover();
    }
  };
}

customElements.define('page-outline', PageOutline);
