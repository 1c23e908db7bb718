/** A diagram in the text; the viewer that enlarges it is fetched when a reader asks for it. */
class DiagramFigure extends HTMLElement {
  connectedCallback() {
    const view = this.querySelector('.diagram-view');
    const picture = view?.querySelector('svg');
    const button = this.querySelector('button');
    if (!view || !picture || !button) return;
    // A picture wider than its frame shows its middle first: that is where a flow begins.
    // In the next frame: to ask for sizes now would have the page laid out amid its scripts.
    requestAnimationFrame(() => (view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2));
    button.addEventListener('click', () => void this.#enlarge(picture, button));
  }

  async #enlarge(picture: SVGSVGElement, button: HTMLButtonElement) {
    this.querySelector('[role=alert]')?.remove();
    const viewer = await import('./viewer.ts').catch(() => undefined);
    if (viewer) return viewer.openViewer(picture, button);
    const note = document.createElement('p');
    note.role = 'alert';
    note.textContent = 'The enlarged diagram could not be loaded. Are you online?';
    button.after(note);
  }
}

customElements.define('diagram-figure', DiagramFigure);
