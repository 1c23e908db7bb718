/** A diagram in the text; the viewer that enlarges it is fetched when a reader asks for it. */
class DiagramFigure extends HTMLElement {
  connectedCallback() {
    const view = this.querySelector('.diagram-view');
    const picture = view?.querySelector('svg');
    const button = this.querySelector('button');
    if (!view || !picture || !button) return;
    // A picture wider than its frame shows its middle first: that is where a flow begins.
    view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2;
    button.addEventListener('click', async () =>
      (await import('./viewer.ts')).openViewer(picture, button),
    );
  }
}

customElements.define('diagram-figure', DiagramFigure);
