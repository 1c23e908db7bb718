/** The button of the reading settings, whose code is fetched when a reader comes near. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    for (const sign of ['pointerover', 'focusin', 'click']) this.addEventListener(sign, formCode);
  }
}

const formCode = () => import('./settings-form.ts');

customElements.define('reading-settings', ReadingSettings);
