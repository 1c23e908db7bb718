/** Makes a change that breaks the lines anew, and keeps the block that is read where it is. */
export function keepPlace(change: () => void) {
  const header = document.querySelector('header')?.offsetHeight ?? 0;
  const block = [...document.querySelectorAll('article > *')].find(
    (part) => part.getBoundingClientRect().bottom > header,
  );
  const before = block?.getBoundingClientRect().top ?? 0;
  change();
  if (!block || scrollY === 0) return;
  scrollBy({ top: block.getBoundingClientRect().top - before, behavior: 'instant' });
}
