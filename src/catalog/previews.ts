import { withDescendants } from '../markdown/descendants.ts';
import { firstSentence } from '../markdown/first-sentence.ts';
import { formerly } from '../markdown/formerly.ts';
import { readReferences } from '../markdown/references.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { linkTitle } from '../permalinks/titles.ts';
import type { Reference } from '../schema/reference.ts';
import { answerPreviews } from './answer-previews.ts';
import { answerOf } from './answers.ts';
import { type PageEntry, pageEntries } from './entries.ts';
import { glossary, otherNames } from './glossary.ts';
import { GLOSSARY, REFERENCES } from './overviews.ts';
import { references } from './references.ts';

/** What a link leads to, in a title and a sentence. */
export interface Preview {
  title: string;
  /** Plain text of one sentence or so; empty where the section has no words. */
  text: string;
}

/** The previews of one page. */
export interface PagePreviews {
  /** The page's address without the base path, `/steps/a/`. */
  path: string;
  /** Previews by fragment: `''` for the page, otherwise a section's present or former id. */
  previews: Record<string, Preview>;
}

/** The previews of every page that has sections or entries. */
export async function pagePreviews(): Promise<PagePreviews[]> {
  const references = await readReferences();
  const pages = (await pageEntries()).map((page) => previewsOf(page, references));
  return [...(await Promise.all(pages)), await glossaryPreviews(), await bibliographyPreviews()];
}

async function previewsOf(
  page: PageEntry,
  references: ReadonlyMap<string, Reference>,
): Promise<PagePreviews> {
  const { title, heading, summary, path, body } = page;
  const previews: PagePreviews['previews'] = { '': { title: heading, text: summary } };
  for (const section of sectionsOf(body)) {
    const preview = section.id
      ? { title: linkTitle(title, section.title), text: firstSentence(section.blocks) }
      : { title: heading, text: summary };
    if (section.id) previews[section.id] = preview;
    for (const id of formerly(section.blocks.flatMap(withDescendants), 'id'))
      previews[id] = preview;
  }
  const answer = await answerOf(page, references);
  return { path, previews: { ...previews, ...(answer && answerPreviews(answer)) } };
}

async function glossaryPreviews(): Promise<PagePreviews> {
  const entries = (await glossary()).map((term) => [
    term.id,
    { title: term.term, text: `${otherNames(term)}.` },
  ]);
  const page = { title: GLOSSARY.heading, text: GLOSSARY.summary };
  return { path: GLOSSARY.path, previews: { '': page, ...Object.fromEntries(entries) } };
}

async function bibliographyPreviews(): Promise<PagePreviews> {
  const entries = (await references()).map(({ id, title, imprint }) => [
    id,
    { title, text: imprint },
  ]);
  const page = { title: REFERENCES.heading, text: REFERENCES.summary };
  return { path: REFERENCES.path, previews: { '': page, ...Object.fromEntries(entries) } };
}
