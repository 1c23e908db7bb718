import { getCollection } from 'astro:content';
import type { Reference } from '../schema/reference.ts';
import { withBase } from './address.ts';

/** An entry of the bibliography with the pages that cite it. */
export type CitedReference = Reference & { citedBy: { title: string; href: string }[] };

/** The bibliography, by first author as the file has it. */
export async function references(): Promise<CitedReference[]> {
  const pages = [
    ...(await getCollection('steps')).map((entry) => ({ folder: 'steps', ...entry })),
    ...(await getCollection('topics')).map((entry) => ({ folder: 'topics', ...entry })),
    ...(await getCollection('questions')).map((entry) => ({ folder: 'questions', ...entry })),
    ...(await getCollection('guide')).map((entry) => ({ folder: 'guide', ...entry })),
  ];
  return (await getCollection('references')).map(({ data }) => ({
    ...data,
    citedBy: pages
      .filter((page) => page.body?.includes(`<Cite id="${data.id}"`))
      .map((page) => ({
        title: page.data.title,
        href: withBase(`/${page.folder}/${page.id}/`, import.meta.env.BASE_URL),
      })),
  }));
}
