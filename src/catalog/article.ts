import { type CollectionEntry, render } from 'astro:content';
import { withLengths } from '../markdown/section-lengths.ts';
import { pagePath } from '../schema/page.ts';
import { withBase } from './address.ts';
import { backlinksTo } from './backlinks.ts';
import { frame } from './frame.ts';

type WrittenEntry = CollectionEntry<'steps' | 'questions' | 'topics' | 'guide' | 'about'>;

/**
 * A page that is written in MDX: its text, who refers to the text's sections, and what its layout
 * needs to know.
 *
 * @param section the part of the site that it belongs to, for a page that has neighbors there
 */
export async function article(entry: WrittenEntry, section?: { title: string; path: string }) {
  const { title, summary, updated } = entry.data;
  const { Content, headings } = await render(entry);
  const path = pagePath(entry.collection, entry.id);
  const backlinks = await backlinksTo(path);
  const page = {
    title,
    heading: title,
    description: summary,
    updated,
    outline: withLengths(headings, entry.body),
    backlinks: backlinks[''],
    ...(await frame(withBase(path, import.meta.env.BASE_URL), section)),
  };
  return { Content, backlinks, page };
}
