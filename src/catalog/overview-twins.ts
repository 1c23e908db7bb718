import type { PhrasingContent, RootContent } from 'mdast';
import { letterId } from '../schema/term.ts';
import { link, list, text } from '../twins/nodes.ts';
import { twinOf, type TwinSection } from '../twins/page.ts';
import { absolute } from './address.ts';
import { comparison } from './comparison.ts';
import { comparisonTable } from './comparison-table.ts';
import { glossaryByLetter, otherNames } from './glossary.ts';
import {
  COMPARISON,
  GLOSSARY,
  HOME,
  HOME_SECTIONS,
  type Overview,
  QUESTIONS,
  REFERENCES,
} from './overviews.ts';
import { guidePages, type PageSummary, steps, topics } from './pages.ts';
import { type QuestionListing, questionGroups } from './questions.ts';
import { references } from './references.ts';
import type { Twin } from './twins.ts';

/** The Markdown twins of the pages that are made from data. */
export async function overviewTwins(): Promise<Twin[]> {
  const categories = (depth: number): Promise<TwinSection[]> =>
    questionGroups().then((groups) =>
      groups.map(({ id, title, questions }) => ({
        id,
        depth,
        title,
        blocks: [list(questions.map(questionItem))],
      })),
    );
  return [
    twin(HOME, [
      { ...HOME_SECTIONS.steps, blocks: [pageList(await steps())] },
      { ...HOME_SECTIONS.questions, blocks: [] },
      ...(await categories(3)),
      { ...HOME_SECTIONS.topics, blocks: [pageList(await topics())] },
      { ...HOME_SECTIONS.guide, blocks: [pageList(await guidePages())] },
    ]),
    twin(QUESTIONS, await categories(2)),
    twin(COMPARISON, [], [comparisonTable(await comparison())]),
    twin(GLOSSARY, await terms()),
    twin(REFERENCES, [], [await bibliography()]),
  ];
}

function twin(page: Overview, sections: TwinSection[], lead: RootContent[] = []): Twin {
  const { path, heading, summary } = page;
  const markdown = twinOf({ ...page, url: absolute(path), lead, sections });
  return { path, heading, summary, markdown };
}

function pageList(pages: PageSummary[]): RootContent {
  return list(
    pages.map(({ heading, href, summary }) => [site(heading, href), text(`: ${summary}`)]),
  );
}

function questionItem({ title, href, companies }: QuestionListing): PhrasingContent[] {
  const asked = companies.length > 0 ? [text(` (${companies.join(', ')})`)] : [];
  return [href === undefined ? text(title) : site(title, href), ...asked];
}

async function terms(): Promise<TwinSection[]> {
  return [...(await glossaryByLetter())].map(([letter, all]) => ({
    id: letterId(letter),
    depth: 2,
    title: letter,
    blocks: [
      list(
        all.map((term) => [
          text(`${term.term}. ${otherNames(term)}. See `),
          site(term.explainedIn.title, term.explainedIn.href),
        ]),
      ),
    ],
  }));
}

async function bibliography(): Promise<RootContent> {
  return list(
    (await references()).map(({ title, url, imprint }) => [link(title, url), text(`. ${imprint}`)]),
  );
}

/** A link to an address that has the base path already. */
function site(label: string, href: string): PhrasingContent {
  return link(label, new URL(href, import.meta.env.SITE).href);
}
