import { z } from 'astro/zod';
import { page, slug } from './page.ts';

/** The template's five categories of interview questions. */
export const CATEGORIES = [
  'recommendation',
  'search-and-ranking',
  'nlp',
  'computer-vision',
  'other',
] as const;

const category = z.enum(CATEGORIES);
const companies = z.array(z.string().min(2));

/** Front matter of `content/questions/*.mdx`. */
export const questionSchema = z.strictObject({
  ...page,
  /** The question as an interviewer would say it. */
  question: z.string().min(20),
  category,
  /** Companies that the template names for it; empty where it names none. */
  companies,
  /** Slugs of the steps on which the answer leans most. */
  steps: z.array(slug).min(1),
  /** Ids in `references.yaml` on which the answer rests. */
  references: z.array(slug).min(1),
});

export type Question = z.infer<typeof questionSchema>;

/** One category of `content/questions.yaml`, the list of all questions in the template's words. */
export const questionGroupSchema = z.strictObject({
  id: category,
  /** The category's heading in the template. */
  title: z.string().min(2),
  questions: z
    .array(
      z.strictObject({
        /** The address of the question's page, whether it is written or not. */
        slug,
        title: z.string().min(2),
        companies,
      }),
    )
    .min(1),
});

export type QuestionGroup = z.infer<typeof questionGroupSchema>;
