import { defineMdastPlugin } from 'satteri';
import type { Reference } from '../schema/reference.ts';

/**
 * How the text of a page names a source: `Guo et al., 2017`; `Zinkevich` where no year is known;
 * `PyTorch, 2024` where the one author is an organization.
 */
export function citationLabel(reference: Pick<Reference, 'authors' | 'kind' | 'year'>): string {
  const { authors, kind, year } = reference;
  const families = authors.map((name) => name.split(' ').at(-1) ?? name);
  let names = `${families[0]} et al.`;
  if (authors.length === 2) names = families.join(' and ');
  if (authors.length === 1) {
    const byPeople = kind === 'paper' || kind === 'book' || kind === 'report';
    names = (byPeople ? families[0] : authors[0]) ?? '';
  }
  return year === undefined ? names : `${names}, ${year}`;
}

/**
 * Replaces `<Cite id="guo-2017" at="section 4" />` by a link to the bibliography.
 *
 * @throws Error when no reference has the id; the source checks say so earlier, with file and line.
 */
export function citations(references: ReadonlyMap<string, Reference>) {
  return defineMdastPlugin({
    name: 'citations',
    mdxJsxTextElement(node) {
      if (node.name !== 'Cite') return;
      const attribute = (name: string) =>
        node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)?.value;
      const id = String(attribute('id'));
      const reference = references.get(id);
      if (!reference) throw new Error(`No reference has the id "${id}".`);
      const at = attribute('at');
      const label = citationLabel(reference) + (typeof at === 'string' ? `, ${at}` : '');
      return {
        type: 'link',
        url: `/references/#${id}`,
        children: [{ type: 'text', value: `(${label})` }],
        data: { hProperties: { className: 'citation' } },
      };
    },
  });
}
