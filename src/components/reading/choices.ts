import { keepPlace } from './place.ts';

/**
 * Makes a choice hold on this page and on those that follow.
 *
 * @param name one of the names that the script in `Base.astro` reads before the first paint
 * @param value empty for what holds without a choice
 */
export function choose(name: string, value: string) {
  const attribute = `data-${name}`;
  keepPlace(() => {
    if (value) document.documentElement.setAttribute(attribute, value);
    else document.documentElement.removeAttribute(attribute);
  });
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

/** What the reader has chosen; empty without a choice. */
export function chosen(name: string): string {
  return document.documentElement.getAttribute(`data-${name}`) ?? '';
}
