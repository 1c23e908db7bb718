import { getCollection } from 'astro:content';
import { withBase } from './address.ts';

/** A page that is gone, and where its readers are sent. */
export interface RetiredPage {
  /** Its address without the base path and without the slash at the beginning. */
  path: string;
  /** Where the page itself leads, the base path included. */
  target: string;
  /** Where each of its sections leads. */
  sections: Record<string, string>;
}

/** The pages for which some page says `<Formerly address="…" />`. */
export async function retiredPages(): Promise<RetiredPage[]> {
  const entries = [
    ...(await getCollection('steps')).map((entry) => ({ folder: 'steps', ...entry })),
    ...(await getCollection('topics')).map((entry) => ({ folder: 'topics', ...entry })),
    ...(await getCollection('questions')).map((entry) => ({ folder: 'questions', ...entry })),
    ...(await getCollection('guide')).map((entry) => ({ folder: 'guide', ...entry })),
  ];
  const pages = new Map<string, RetiredPage>();
  for (const { folder, id, body = '' } of entries) {
    let section = '';
    for (const line of body.split('\n')) {
      section = /^##+ .*\{#([\w-]+)\}\s*$/.exec(line)?.[1] ?? section;
      const address = /<Formerly address="\/([^"#]+)(?:#([^"]*))?"/.exec(line);
      if (!address?.[1]) continue;
      const [, path, fragment] = address;
      const place = withBase(`/${folder}/${id}/`, import.meta.env.BASE_URL);
      const target = section ? `${place}#${section}` : place;
      const page = pages.get(path) ?? { path, target, sections: {} };
      if (fragment === undefined) page.target = target;
      else page.sections[fragment] = target;
      pages.set(path, page);
    }
  }
  return [...pages.values()];
}
