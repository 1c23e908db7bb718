/** A diagram that opens at full size in a dialog, where a phone can pan it. */
class DiagramFigure extends HTMLElement {
  connectedCallback() {
    this.querySelector('.diagram-open')?.addEventListener('click', this.#open);
    this.querySelector('dialog')?.addEventListener('close', this.#return);
    this.#center();
  }

  /** The picture moves into the dialog and back: a copy would double its ids. */
  #open = () => {
    const view = this.querySelector('.diagram-view');
    const dialog = this.querySelector('dialog');
    if (!view || !dialog) return;
    const figure = this.querySelector('figure');
    figure?.style.setProperty('min-height', `${figure.offsetHeight}px`);
    dialog.append(view);
    dialog.showModal();
    this.#center();
  };

  #return = () => {
    const view = this.querySelector('.diagram-view');
    const figure = this.querySelector('figure');
    if (view) figure?.prepend(view);
    figure?.style.removeProperty('min-height');
    this.#center();
  };

  /** A picture wider than its frame shows its middle first: that is where a flow begins. */
  #center() {
    const view = this.querySelector('.diagram-view');
    if (view) view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2;
  }
}

customElements.define('diagram-figure', DiagramFigure);
