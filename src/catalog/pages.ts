import { getCollection } from 'astro:content';
import { withBase } from './address.ts';
import { once } from './once.ts';
import { questionGroups } from './questions.ts';

/** What the site knows of a page without its text. */
export interface PageSummary {
  /** The page's name, without a number. */
  title: string;
  /** The page's name in full: `Step 6: Model Development…`. */
  heading: string;
  /** One sentence on what the page is for. */
  summary: string;
  /** The page's address, the base path included. */
  href: string;
}

const href = (path: string) => withBase(path, import.meta.env.BASE_URL);

/** The steps in their order. */
export const steps = once(async (): Promise<(PageSummary & { number: number })[]> => {
  const entries = await getCollection('steps');
  return entries
    .toSorted((a, b) => a.data.number - b.data.number)
    .map(({ id, data }) => ({
      number: data.number,
      title: data.title,
      heading: `Step ${data.number}: ${data.title}`,
      summary: data.summary,
      href: href(`/steps/${id}/`),
    }));
});

/** The topics in their order. */
export const topics = once(async (): Promise<PageSummary[]> => {
  const entries = await getCollection('topics');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      title: data.title,
      heading: data.title,
      summary: data.summary,
      href: href(`/topics/${id}/`),
    }));
});

/** The guide pages in their order. */
export const guidePages = once(async (): Promise<PageSummary[]> => {
  const entries = await getCollection('guide');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      title: data.title,
      heading: data.title,
      summary: data.summary,
      href: href(`/guide/${id}/`),
    }));
});

/** The questions that have a page, in the template's order. */
async function writtenQuestions(): Promise<PageSummary[]> {
  const entries = new Map((await getCollection('questions')).map(({ id, data }) => [id, data]));
  return (await questionGroups()).flatMap((group) =>
    group.questions.flatMap((question): PageSummary[] => {
      const data = entries.get(question.slug);
      if (!data || !question.href) return [];
      const { title, summary } = data;
      return [{ title, heading: title, summary, href: question.href }];
    }),
  );
}

/** All pages in the order in which previous and next walk them. */
export const readingOrder = once(async (): Promise<PageSummary[]> => {
  return [
    ...(await steps()),
    ...(await topics()),
    ...(await writtenQuestions()),
    ...(await guidePages()),
  ];
});

/** The places of all pages in reading order, by their addresses. */
const places = once(
  async () => new Map((await readingOrder()).map(({ href }, place) => [href, place])),
);

/** The pages before and after one, in reading order. */
export async function neighbors(
  address: string,
): Promise<{ previous: PageSummary | undefined; next: PageSummary | undefined }> {
  const order = await readingOrder();
  const index = (await places()).get(address);
  if (index === undefined) throw new Error(`${address} has no place in the reading order.`);
  return { previous: order[index - 1], next: order[index + 1] };
}
