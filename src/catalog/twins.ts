import { getCollection } from 'astro:content';
import { hash } from 'node:crypto';
import type { RootContent } from 'mdast';
import { Kept } from '../cache/kept.ts';
import { evaluate } from '../estimates/evaluate.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { list, paragraph, strong, text } from '../twins/nodes.ts';
import { twinOf, type TwinSection } from '../twins/page.ts';
import { plainBlocks, type PlainContext } from '../twins/plain.ts';
import { absolute } from './address.ts';
import { answerOf, questionAt } from './answers.ts';
import { cellText, factsOf, stepInQuestions } from './comparison.ts';
import { comparisonTable } from './comparison-table.ts';
import { type PageEntry, pagesInOrder } from './entries.ts';
import { overviewTwins } from './overview-twins.ts';
import { once } from './once.ts';
import { IN_QUESTIONS } from './overviews.ts';

/** A page as Markdown, for tools and for notes. */
export interface Twin {
  /** The page's address without the base path. */
  path: string;
  /** The page's `h1`. */
  heading: string;
  /** One sentence on what the page is for. */
  summary: string;
  markdown: string;
}

const kept = new Kept(process.cwd(), 'twins');

/** The Markdown twins of all pages, overviews first, the others in reading order. */
export const twins = once(async (): Promise<Twin[]> => {
  const references = new Map(
    (await getCollection('references')).map(({ data }) => [data.id, data] as const),
  );
  const cited = hash('sha256', JSON.stringify([...references]));
  const pages = (await pagesInOrder()).map(async (page): Promise<Twin> => {
    const url = absolute(page.path);
    const answer = await answerOf(page, references);
    const quantities = answer ? evaluate(answer).quantities : new Map();
    const context: PlainContext = { absolute, references, page: url, answer, quantities };
    const before = await briefOf(page);
    const after = await tablesOf(page);
    const source = JSON.stringify([page, url, before, after, cited, answer]);
    const markdown = await kept.json(source, () => {
      const { lead, sections } = plainPage(page, context);
      return twinOf({
        ...page,
        url,
        lead: [...before, ...lead],
        sections: [...sections, ...after],
      });
    });
    return { path: page.path, heading: page.heading, summary: page.summary, markdown };
  });
  return [...(await overviewTwins()), ...(await Promise.all(pages))];
});

function plainPage(page: PageEntry, context: PlainContext) {
  const [lead, ...sections] = sectionsOf(page.body).map(({ id = '', depth, title, blocks }) => ({
    id,
    depth,
    title,
    blocks: blocks.flatMap((block) => plainBlocks(block, context)),
  }));
  return { lead: lead?.blocks ?? [], sections };
}

/** What stands above a question's text: the question, its other names, its facts. */
async function briefOf({ path }: PageEntry): Promise<RootContent[]> {
  const found = await questionAt(path);
  if (!found) return [];
  const { question, aliases, companies } = found;
  const asked = companies.length > 0 ? `; asked about ${companies.join(', ')}` : '';
  return [
    paragraph(text(question)),
    paragraph(text(`Also called ${aliases.join(', ')}${asked}`)),
    list(factsOf(found).map(({ title, cell }) => [strong(title), text(`: ${cellText(cell)}`)])),
  ];
}

/** What stands below a step's text. */
async function tablesOf({ path }: PageEntry): Promise<TwinSection[]> {
  if (!path.startsWith('/steps/')) return [];
  const entry = (await getCollection('steps')).find(({ id }) => path === `/steps/${id}/`);
  if (!entry) return [];
  return [{ ...IN_QUESTIONS, blocks: [comparisonTable(await stepInQuestions(entry.data.number))] }];
}
