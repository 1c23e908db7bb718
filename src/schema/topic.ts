import { z } from 'astro/zod';
import { page, slug } from './page.ts';

/** Front matter of `content/topics/*.mdx`. */
export const topicSchema = z.strictObject({
  /** The topic's place among the topics, from 1. */
  order: z.int().min(1),
  ...page,
  /** Slugs of the steps in which this topic weighs most. */
  steps: z.array(slug).min(1),
  /** Slugs of the interview questions that exercise it. */
  questions: z.array(slug).min(1),
});

export type Topic = z.infer<typeof topicSchema>;
