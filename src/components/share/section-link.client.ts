import type { SectionMenu } from './section-menu.ts';

/**
 * The button beside a heading. Without this script it is a link to the section; with it, it opens
 * the menu of ways to copy, whose code is fetched when a reader comes near.
 */
class SectionLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link || !document.querySelector('section-menu')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.ariaLabel = link.ariaLabel;
    button.ariaHasPopup = 'menu';
    button.ariaExpanded = 'false';
    if (link.dataset['short']) button.dataset['short'] = link.dataset['short'];
    // The press itself closes an open menu; the click that follows must not open it again.
    let wasOpen = false;
    button.addEventListener('pointerdown', () => (wasOpen = button.ariaExpanded === 'true'));
    button.addEventListener('pointerenter', menuCode, { once: true });
    button.addEventListener('focus', menuCode, { once: true });
    button.addEventListener('click', async () => {
      await menuCode();
      if (!wasOpen) document.querySelector<SectionMenu>('section-menu')?.open(button, link.hash);
      wasOpen = false;
    });
    link.replaceWith(button);
  }
}

const menuCode = () => import('./section-menu.ts');

customElements.define('section-link', SectionLink);
