import { z } from 'astro/zod';
import { isNode, isPair, isScalar, visit } from 'yaml';
import { aboutSchema } from '../schema/about.ts';
import { askedSchema } from '../schema/asked.ts';
import { guideSchema } from '../schema/guide.ts';
import { questionGroupSchema, questionSchema } from '../schema/question.ts';
import { referenceSchema } from '../schema/reference.ts';
import { stepSchema } from '../schema/step.ts';
import { termSchema } from '../schema/term.ts';
import { topicSchema } from '../schema/topic.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { CollectionName } from '../schema/page.ts';
import type { ContentSource, YamlSource } from './source.ts';

const PAGE_SCHEMAS: Record<CollectionName, z.ZodObject> = {
  steps: stepSchema,
  questions: questionSchema,
  topics: topicSchema,
  guide: guideSchema,
  about: aboutSchema,
};

/** Front matter and data files against their schemas: every field there, known and in range. */
export function frontmatterFaults(content: ContentSource): Fault[] {
  return [
    ...content.pages.flatMap((page) =>
      schemaFaults(page.file, page.frontmatter, PAGE_SCHEMAS[page.collection]),
    ),
    ...schemaFaults(content.questions.file, content.questions, z.array(questionGroupSchema)),
    ...schemaFaults(content.references.file, content.references, z.array(referenceSchema)),
    ...schemaFaults(content.glossary.file, content.glossary, z.array(termSchema)),
    ...schemaFaults(content.asked.file, content.asked, z.array(askedSchema)),
  ];
}

function schemaFaults(file: string, source: YamlSource, schema: z.ZodType): Fault[] {
  const result = schema.safeParse(source.document.toJS() ?? {});
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    line: lineOfPath(
      source,
      issue.path.concat(issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : []),
    ),
    check: 'frontmatter',
    message: describe(issue, schema, source.document.toJS()),
  }));
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    const [key = ''] = issue.keys;
    return `Unknown field "${key}".${didYouMean(key, known)}`;
  }
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  if (value === undefined) return `Field "${field}" is missing.`;
  if (issue.code === 'invalid_value') {
    return `"${String(value)}" is no ${field}.${didYouMean(String(value), issue.values.map(String))}`;
  }
  return `Field "${field}" is "${String(value)}": ${issue.message}.`;
}

/** The line of the deepest part of a path that the document has. */
function lineOfPath({ document, lineAt }: YamlSource, keys: PropertyKey[]): number {
  let offset = 0;
  for (let depth = keys.length; depth > 0 && offset === 0; depth--) {
    const path = keys.slice(0, depth).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const value = document.getIn(path, true);
    if (isNode(value)) offset = keyOffset(document, value) ?? value.range?.[0] ?? 0;
  }
  return lineAt(offset);
}

/** Where a value's key stands, so that a fault in a list points at the field's own line. */
function keyOffset(document: YamlSource['document'], value: unknown): number | undefined {
  let found: number | undefined;
  visit(document, {
    Pair: (_, pair) => {
      if (pair.value === value && isPair(pair) && isScalar(pair.key)) {
        found = pair.key.range?.[0];
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
