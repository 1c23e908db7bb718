import { getEntry } from 'astro:content';
import { type ShownAnswer, shownAnswer } from '../markdown/answers.ts';
import { withDescendants } from '../markdown/descendants.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Question } from '../schema/question.ts';
import type { Reference } from '../schema/reference.ts';
import type { PageEntry } from './entries.ts';

/** The question on a page; undefined for other pages. */
export async function questionAt(path: string): Promise<Question | undefined> {
  if (!path.startsWith('/questions/')) return undefined;
  return (await getEntry('questions', path.split('/')[2] ?? ''))?.data;
}

/** The numbers and claims of a model answer; undefined for other pages. */
export async function answerOf(
  { path, body }: PageEntry,
  references: ReadonlyMap<string, Reference>,
): Promise<ShownAnswer | undefined> {
  const question = await questionAt(path);
  if (!question?.answer) return undefined;
  const nodes = sectionsOf(body).flatMap(({ blocks }) => blocks.flatMap(withDescendants));
  const { answer, latencyMs } = question;
  return shownAnswer(answer, latencyMs, nodes, references, import.meta.env.BASE_URL);
}
