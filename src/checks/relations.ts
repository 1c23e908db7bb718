import type { QuestionGroup } from '../schema/question.ts';
import type { Reference } from '../schema/reference.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { ContentSource, PageSource } from './source.ts';

/** The fields that name other entries, by the kind of entry they name. */
const RELATIONS = ['steps', 'questions', 'references'] as const;

/** Slugs and ids in front matter that name no entry, and question pages that the list contradicts. */
export function relationFaults(content: ContentSource): Fault[] {
  const groups = (content.questions.document.toJS() ?? []) as QuestionGroup[];
  const references = (content.references.document.toJS() ?? []) as Reference[];
  const known = {
    steps: content.pages.filter((page) => page.collection === 'steps').map((page) => page.slug),
    questions: groups.flatMap((group) => group.questions?.map((question) => question.slug) ?? []),
    references: references.map((reference) => reference.id),
  };
  return content.pages.flatMap((page) => [
    ...RELATIONS.flatMap((field) => unknownEntries(page, field, known[field])),
    ...(page.collection === 'questions' ? listFaults(page, groups, known.questions) : []),
  ]);
}

function unknownEntries(page: PageSource, field: string, known: readonly string[]): Fault[] {
  const values: unknown = page.frontmatter.document.toJS()?.[field];
  if (!Array.isArray(values)) return [];
  const singular = field.slice(0, -1);
  return values.flatMap((value: unknown, index) =>
    known.includes(String(value))
      ? []
      : {
          file: page.file,
          line: fieldLine(page, field, index),
          check: 'relations',
          message: `There is no ${singular} "${String(value)}".${didYouMean(String(value), known)}`,
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

function fieldLine({ frontmatter }: PageSource, ...path: (string | number)[]): number {
  const node = frontmatter.document.getIn(path, true) as { range?: [number] } | undefined;
  return frontmatter.lineAt(node?.range?.[0] ?? 0);
}
