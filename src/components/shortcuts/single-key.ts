/**
 * Whether a key pressed alone may act on the page: the reader neither types nor holds it down, and
 * no dialog lies over the page.
 */
export function isForPage(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return !(
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.repeat ||
    event.defaultPrevented ||
    target.isContentEditable ||
    target.matches('input, textarea, select') ||
    document.querySelector('dialog:modal')
  );
}

/** The same for a key that is a character; the reader may have turned those off. */
export function isSingleKey(event: KeyboardEvent): boolean {
  return !document.documentElement.dataset['singleKeys'] && isForPage(event);
}
