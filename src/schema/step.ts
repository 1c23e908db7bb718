import { z } from 'astro/zod';
import { page } from './page.ts';

/** Front matter of `content/steps/*.mdx`. */
export const stepSchema = z.strictObject({
  /** The step's place among the nine, 1 to 9. */
  number: z.int().min(1).max(9),
  ...page,
});

export type Step = z.infer<typeof stepSchema>;
