/** Milliseconds for which a mouse rests on a link before the page behind it is fetched. */
const INTENT = 80;

const asked = new Set<string>();
let rest: ReturnType<typeof setTimeout> | undefined;

/** The page behind a link of this site; undefined for this page, for files and for elsewhere. */
function pageBehind(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return undefined;
  return link.pathname === location.pathname ? undefined : link.pathname;
}

/** Fetches a page once, unless the reader saves data; a slow line gets it with lowest priority. */
function prefetch(page: string) {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (asked.has(page) || connection?.saveData) return;
  asked.add(page);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = page;
  document.head.append(link);
}

document.addEventListener('pointerover', ({ target }) => {
  clearTimeout(rest);
  const page = pageBehind(target);
  if (page) rest = setTimeout(() => prefetch(page), INTENT);
});

document.addEventListener('pointerdown', ({ target }) => {
  const page = pageBehind(target);
  if (page) prefetch(page);
});

// A file without imports would be a script, and share its names with others.
export {};
