import { getCollection } from 'astro:content';
import { CATEGORIES } from '../schema/question.ts';
import { withBase } from './address.ts';
import { once } from './once.ts';

/** A question of the template. */
export interface QuestionListing {
  slug: string;
  /** The template's words for it. */
  title: string;
  companies: string[];
  /** The address of its page; undefined while the page is not written. */
  href: string | undefined;
  /** Whether it is worked to the end, with numbers that a reader can change. */
  worked: boolean;
}

/** A category of the template with its questions. */
export interface QuestionGroupListing {
  id: string;
  title: string;
  questions: QuestionListing[];
}

/** All thirty questions by category, in the template's order. */
export const questionGroups = once(async (): Promise<QuestionGroupListing[]> => {
  const written = new Map((await getCollection('questions')).map(({ id, data }) => [id, data]));
  const groups = await getCollection('questionGroups');
  return groups
    .toSorted((a, b) => CATEGORIES.indexOf(a.data.id) - CATEGORIES.indexOf(b.data.id))
    .map(({ data }) => ({
      id: data.id,
      title: data.title,
      questions: data.questions.map(({ slug, title, companies }) => ({
        slug,
        title,
        companies,
        href: written.has(slug)
          ? withBase(`/questions/${slug}/`, import.meta.env.BASE_URL)
          : undefined,
        worked: written.get(slug)?.answer !== undefined,
      })),
    }));
});
