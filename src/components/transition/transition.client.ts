/** The errors with which a browser says that it broke a transition off. */
const BROKEN_OFF = ['AbortError', 'InvalidStateError', 'TimeoutError'];

/**
 * A transition that is broken off (the window changes its size, the reader goes on, a page takes
 * too long) is no fault: the new page is there, without a fade. Every other error is told.
 */
function excuse(transition: ViewTransition | null) {
  transition?.ready.catch((error: unknown) => {
    if (!(error instanceof DOMException && BROKEN_OFF.includes(error.name))) throw error;
  });
}

// This runs before a page's first rendering or, where that did not wait for it, soon after.
addEventListener('pagereveal', ({ viewTransition }) => excuse(viewTransition));
excuse(document.activeViewTransition);

// A file without imports would be a script, and share its names with others.
export {};
