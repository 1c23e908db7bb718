import { getCollection, render } from 'astro:content';
import { withBase } from './address.ts';

/** A number of the template as an address: `6.4` leads to section 6.4, `6` to step 6. */
export interface ShortAddress {
  number: string;
  /** The page or section, the base path included. */
  target: string;
}

/** The short addresses of all steps and of their numbered sections. */
export async function shortAddresses(): Promise<ShortAddress[]> {
  const entries = await getCollection('steps');
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const page = withBase(`/steps/${entry.id}/`, import.meta.env.BASE_URL);
      const { headings } = await render(entry);
      const sections = headings.flatMap(({ slug, text }) => {
        const number = /^\d+\.\d+/.exec(text)?.[0];
        return number ? { number, target: `${page}#${slug}` } : [];
      });
      return [{ number: String(entry.data.number), target: page }, ...sections];
    }),
  );
  return lists.flat();
}
