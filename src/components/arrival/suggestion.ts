import { distance } from 'fastest-levenshtein';

const NEAREST = 3;

/** What to tell a reader who asked for an id that the page does not have: the nearest ones. */
export function suggestion(id: string): (string | Node)[] {
  const places = document.querySelectorAll<HTMLElement>(
    'main :is(h2, h3, h4, h5, h6)[id], main .reference-list > [id], main .terms [id]',
  );
  const near = [...places]
    .toSorted((a, b) => distance(id, a.id) - distance(id, b.id))
    .slice(0, NEAREST);
  const links = near.flatMap((place, index) => {
    const link = document.createElement('a');
    link.href = `#${place.id}`;
    link.textContent = (place.querySelector('.title') ?? place).textContent;
    return [index === 0 ? ' Perhaps you want ' : index < near.length - 1 ? ', ' : ' or ', link];
  });
  return [`This page has no section “${id}”.`, ...links, ...(near.length > 0 ? ['.'] : [])];
}
