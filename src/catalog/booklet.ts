import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { readShortAddresses } from '../markdown/short-addresses.ts';
import { pagePath } from '../schema/page.ts';
import { absolute } from './address.ts';
import { type PageEntry, pagesInOrder } from './entries.ts';
import { GLOSSARY, HOME_SECTIONS, QUESTIONS, REFERENCES } from './overviews.ts';
import { formerPlaces } from './retired.ts';

/** A page of the site as a part of the booklet. */
export interface Chapter {
  /** The page's address without the base path, `/steps/a/`. */
  path: string;
  /** The page's `h1`. */
  heading: string;
  /** The page's full address. */
  url: string;
  /** Its short address, `/6/`. */
  short: string | undefined;
  /** Its sections that have a number. */
  sections: { id: string; title: string; short: string }[];
}

/** A page that is written in MDX as a chapter, with its entry and what renders it. */
export type WrittenChapter<Collection extends WrittenCollection> = Chapter & {
  entry: CollectionEntry<Collection>;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

type WrittenCollection = 'steps' | 'questions' | 'topics' | 'guide';

/** The whole site in the order in which the booklet has it. */
export async function booklet() {
  const steps = await written('steps');
  const questions = await written('questions');
  const topics = await written('topics');
  const guide = await written('guide');
  const glossary = chapterOf(GLOSSARY);
  const references = chapterOf(REFERENCES);
  const parts: { title: string; chapters: Chapter[] }[] = [
    { title: HOME_SECTIONS.steps.title, chapters: steps },
    { title: QUESTIONS.heading, chapters: questions },
    { title: HOME_SECTIONS.topics.title, chapters: topics },
    { title: HOME_SECTIONS.guide.title, chapters: guide },
    { title: 'Lists', chapters: [glossary, references] },
  ];
  return { steps, questions, topics, guide, glossary, references, parts };
}

/** Every chapter in the booklet's order. */
export async function bookletChapters(): Promise<Chapter[]> {
  return (await booklet()).parts.flatMap(({ chapters }) => chapters);
}

/** Where sections now are that stood on another page, without the base path. */
export async function movedAddresses(): Promise<Map<string, string>> {
  const root = import.meta.env.BASE_URL.replace(/\/$/, '');
  return new Map(
    (await formerPlaces()).map(({ path, id, href }) => [
      id === '' ? path : `${path}#${id}`,
      href.slice(root.length),
    ]),
  );
}

async function written<Collection extends WrittenCollection>(
  collection: Collection,
): Promise<WrittenChapter<Collection>[]> {
  const list: CollectionEntry<WrittenCollection>[] = await getCollection(collection);
  const entries = new Map(list.map((entry) => [pagePath(collection, entry.id), entry]));
  const pages = (await pagesInOrder()).filter(({ path }) => path.startsWith(`/${collection}/`));
  const short = await readShortAddresses();
  return Promise.all(
    pages.map(async (page) => {
      const entry = entries.get(page.path);
      if (!entry) throw new Error(`${page.path} has no entry in ${collection}.`);
      const { Content, headings } = await render(entry);
      return {
        ...chapterOf(page),
        short: short.get(page.path),
        sections: numbered(page, headings, short),
        entry: entry as CollectionEntry<Collection>,
        Content,
      };
    }),
  );
}

function numbered(
  { path }: PageEntry,
  headings: readonly MarkdownHeading[],
  addresses: ReadonlyMap<string, string>,
): Chapter['sections'] {
  return headings.flatMap(({ slug: id, text: title }) => {
    const short = addresses.get(`${path}#${id}`);
    return short ? { id, title, short } : [];
  });
}

function chapterOf({ path, heading }: { path: string; heading: string }): Chapter {
  return { path, heading, url: absolute(path), short: undefined, sections: [] };
}
