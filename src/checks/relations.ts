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
    step: content.pages.filter((page) => page.collection === 'steps').map((page) => page.slug),
    question: groups.flatMap((group) => group.questions?.map((question) => question.slug) ?? []),
    reference: content.references.entries.map((reference) => reference.id),
  };
  return content.pages.flatMap((page) => [
    ...Object.entries(RELATIONS).flatMap(([field, kind]) =>
      unknownEntries(page, field, kind, known[kind]),
    ),
    ...(page.collection === 'questions' ? listFaults(page, groups, known.question) : []),
  ]);
}

function unknownEntries(
  page: PageSource,
  field: string,
  kind: string,
  known: readonly string[],
): Fault[] {
  const values: unknown = page.frontmatter.document.toJS()?.[field];
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown, index) =>
    known.includes(String(value))
      ? []
      : {
          file: page.file,
          line: fieldLine(page, field, index),
          check: 'relations',
          message: `There is no ${kind} "${String(value)}".${didYouMean(String(value), known)}`,
        },
  );
}

function listFaults(page: PageSource, groups: QuestionGroup[], slugs: string[]): Fault[] {
  const fault = (field: string, message: string): Fault => ({
    file: page.file,
    line: fieldLine(page, field),
    check: 'relations',
    message,
  });
  const group = groups.find((one) => one.questions?.some(({ slug }) => slug === page.slug));
  const listed = group?.questions.find(({ slug }) => slug === page.slug);
  if (!group || !listed) {
    const meant = didYouMean(page.slug, slugs);
    return [fault('title', `content/questions.yaml lists no question "${page.slug}".${meant}`)];
  }
  const data = (page.frontmatter.document.toJS() ?? {}) as Record<string, unknown>;
  const expected = { title: listed.title, category: group.id, companies: listed.companies };
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
