/** Attributes that hold ids, parted by spaces. */
const ID_LISTS = new Set([
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
]);

/**
 * Copies a picture under ids of its own, so that it can stand on the page beside the original.
 * What refers to an id within the picture refers to the copy's; every other address stays.
 *
 * @param prefix is put before each id
 */
export function copyWithOwnIds(picture: SVGSVGElement, prefix: string): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const elements = [copy, ...copy.querySelectorAll('*')];
  const ids = new Set(elements.map(({ id }) => id).filter(Boolean));
  const own = (id: string) => (ids.has(id) ? prefix + id : id);

  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      let changed = value;
      if (name === 'id') changed = own(value);
      else if (ID_LISTS.has(name)) changed = value.split(/\s+/).map(own).join(' ');
      else if (name === 'href' || name === 'xlink:href') {
        if (value.startsWith('#')) changed = `#${own(value.slice(1))}`;
      } else {
        changed = value.replace(
          /url\((["']?)#([^"')]+)\1\)/g,
          (_, quote: string, id: string) => `url(${quote}#${own(id)}${quote})`,
        );
      }
      if (changed !== value) element.setAttribute(name, changed);
    }
  }
  return copy;
}
