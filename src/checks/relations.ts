import type { QuestionGroup } from '../schema/question.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, fieldLine, type PageSource } from './source.ts';

/** The fields that name other entries, and the kind of entry they name. */
const RELATIONS = {
  steps: 'step',
  questions: 'question',
  related: 'question',
  references: 'reference',
} as const;

/** Slugs and ids in front matter that name no entry, and question pages that the list contradicts. */
export function relationFaults(content: ContentSource): Fault[] {
  const groups = content.questions.entries;
  const known = {
    step: new Set(
      content.pages.filter((page) => page.collection === 'steps').map((page) => page.slug),
    ),
    question: new Set(
      groups.flatMap((group) => group.questions?.map((question) => question.slug) ?? []),
    ),
    reference: new Set(content.references.entries.map((reference) => reference.id)),
  };
  const listings = new Map(
    groups.flatMap(({ id, questions }) =>
      (questions ?? []).map((listed) => [listed.slug, { category: id, listed }] as const),
    ),
  );
  return content.pages.flatMap((page) => [
    ...Object.entries(RELATIONS).flatMap(([field, kind]) =>
      unknownEntries(page, field, kind, known[kind]),
    ),
    ...(page.collection === 'questions' ? listFaults(page, listings) : []),
  ]);
}

function unknownEntries(
  page: PageSource,
  field: string,
  kind: string,
  known: ReadonlySet<string>,
): Fault[] {
  const values: unknown = page.frontmatter.document.toJS()?.[field];
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown, index) =>
    known.has(String(value))
      ? []
      : {
          file: page.file,
          line: fieldLine(page, field, index),
          check: 'relations',
          message: `There is no ${kind} "${String(value)}".${didYouMean(String(value), known)}`,
        },
  );
}

/** A question of the list, with the category in which it stands. */
interface Listing {
  category: string;
  listed: QuestionGroup['questions'][number];
}

function listFaults(page: PageSource, listings: ReadonlyMap<string, Listing>): Fault[] {
  const fault = (field: string, message: string): Fault => ({
    file: page.file,
    line: fieldLine(page, field),
    check: 'relations',
    message,
  });
  const listing = listings.get(page.slug);
  if (!listing) {
    const meant = didYouMean(page.slug, listings.keys());
    return [fault('title', `content/questions.yaml lists no question "${page.slug}".${meant}`)];
  }
  const data = (page.frontmatter.document.toJS() ?? {}) as Record<string, unknown>;
  const { category, listed } = listing;
  const expected = { title: listed.title, category, companies: listed.companies };
  return Object.entries(expected).flatMap(([field, right]) =>
    data[field] === undefined || JSON.stringify(data[field]) === JSON.stringify(right)
      ? []
      : fault(
          field,
          `Field "${field}" is ${JSON.stringify(data[field])}, ` +
            `but content/questions.yaml says ${JSON.stringify(right)}.`,
        ),
  );
}
