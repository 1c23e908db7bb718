/** Reads what this site keeps in the reader's browser; empty where that is refused. */
export function kept(storage: 'localStorage' | 'sessionStorage', key: string): string {
  try {
    return window[storage].getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text in the reader's browser, or takes it away when it is empty. */
export function keep(storage: 'localStorage' | 'sessionStorage', key: string, text: string) {
  try {
    if (text) window[storage].setItem(key, text);
    else window[storage].removeItem(key);
  } catch {
    // Storage may be refused; everything works without it, until the page is left.
  }
}
