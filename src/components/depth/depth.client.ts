/**
 * The depth at which a model answer is read. The address chooses it, and the page's first script
 * applies it; a link to what this depth leaves out goes back to the whole answer.
 */
class DepthSwitch extends HTMLElement {
  connectedCallback() {
    for (const link of this.querySelectorAll('a')) {
      const chosen = new URLSearchParams(link.search).get('depth');
      if (chosen === new URLSearchParams(location.search).get('depth')) {
        link.setAttribute('aria-current', 'true');
      }
    }
  }
}

customElements.define('depth-switch', DepthSwitch);
