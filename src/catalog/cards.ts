import { getCollection } from 'astro:content';
import type { Card } from '../cards/card.ts';
import { pagePath } from '../schema/page.ts';
import { OVERVIEWS } from './overviews.ts';

/** A page with what its card says. */
export interface PageCard {
  /** The page's address without the base path. */
  path: string;
  card: Card;
}

/** The cards of all pages that search engines should know. */
export async function pageCards(): Promise<PageCard[]> {
  const groups = await getCollection('questionGroups');
  const categories = new Map(groups.map(({ data }) => [data.id, data.title]));
  return [
    ...OVERVIEWS,
    ...(await getCollection('steps')).map(({ id, data: { number, title } }) => ({
      path: `/steps/${id}/`,
      card: { label: `Step ${number} of 9`, title, step: number },
    })),
    ...(await getCollection('questions')).map(({ id, data: { category, title } }) => ({
      path: `/questions/${id}/`,
      card: { label: `Interview question · ${categories.get(category) ?? category}`, title },
    })),
    ...(await getCollection('topics')).map(({ id, data: { title } }) => ({
      path: `/topics/${id}/`,
      card: { label: 'Key topic', title },
    })),
    ...(await getCollection('guide')).map(({ id, data: { title } }) => ({
      path: `/guide/${id}/`,
      card: { label: 'Guide', title },
    })),
    ...(await getCollection('about')).map(({ id, data: { title } }) => ({
      path: pagePath('about', id),
      card: { label: 'About this site', title },
    })),
  ];
}
