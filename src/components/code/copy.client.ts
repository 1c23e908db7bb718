const SHOWN_FOR = 2000;

/** A code sample with a button that copies it, and that says whether it could. */
class CodeBlock extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', this.#copy);
  }

  #copy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    const pre = this.querySelector('pre');
    if (!pre) return;
    try {
      await navigator.clipboard.writeText(pre.innerText.trimEnd() + '\n');
      button.textContent = 'Copied';
    } catch {
      // Where the clipboard is refused, the reader's own copy command is one key away.
      getSelection()?.selectAllChildren(pre);
      button.textContent = 'Selected';
    }
    setTimeout(() => (button.textContent = 'Copy'), SHOWN_FOR);
  };
}

customElements.define('code-block', CodeBlock);
