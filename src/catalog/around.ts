/**
 * The items that stand nearest to one of them, in their order; the first ones where it is none of
 * them.
 *
 * @param most how many there are at the most
 */
export function around<Item extends { href: string | undefined }>(
  items: readonly Item[],
  href: string,
  most: number,
): Item[] {
  const place = items.findIndex((item) => item.href === href);
  const first = Math.max(0, Math.min(place - (most >> 1), items.length - most));
  return items.slice(first, first + most);
}
