import { getCollection } from 'astro:content';
import { citationLabel } from '../markdown/citations.ts';
import { withBase } from './address.ts';
import { once } from './once.ts';
import { steps } from './pages.ts';
import { questionGroups } from './questions.ts';

/** Something that a page's front matter names; without an address when it has no page yet. */
export interface RelatedItem {
  title: string;
  href: string | undefined;
  /** A step's short address, `/6/`. */
  short?: string;
}

/** The steps with the given slugs, in the steps' order. */
export async function relatedSteps(slugs: readonly string[]): Promise<RelatedItem[]> {
  const named = new Set(slugs.map((slug) => withBase(`/steps/${slug}/`, import.meta.env.BASE_URL)));
  return (await steps())
    .filter(({ href }) => named.has(href))
    .map(({ number, heading, href }) => ({ title: heading, href, short: `/${number}/` }));
}

const questionsBySlug = once(
  async () =>
    new Map(
      (await questionGroups())
        .flatMap(({ questions }) => questions)
        .map((question) => [question.slug, question]),
    ),
);

/** The questions with the given slugs, in the given order. */
export async function relatedQuestions(slugs: readonly string[]): Promise<RelatedItem[]> {
  const questions = await questionsBySlug();
  return slugs.flatMap((slug) => questions.get(slug) ?? []);
}

const referencesById = once(
  async () => new Map((await getCollection('references')).map(({ id, data }) => [id, data])),
);

/** The bibliography's entries with the given ids, in the given order. */
export async function relatedReferences(ids: readonly string[]): Promise<RelatedItem[]> {
  const entries = await referencesById();
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const href = withBase(`/references/#${id}`, import.meta.env.BASE_URL);
    return { title: `${citationLabel(entry)}: ${entry.title}`, href };
  });
}
