/** The inputs of a model answer: what a reader changes is computed by what is then loaded. */
class EstimateNumbers extends HTMLElement {
  connectedCallback() {
    if (location.search.length > 1) this.#wake();
    else this.addEventListener('input', this.#wake, { once: true });
  }

  #wake = async () => {
    const { calculate } = await import('./calculator.ts');
    calculate(this);
  };
}

customElements.define('estimate-numbers', EstimateNumbers);
