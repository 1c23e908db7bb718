import { z } from 'astro/zod';
import { page } from './page.ts';

/** Front matter of `content/steps/*.mdx`. */
export const stepSchema = z.strictObject({
  /** The step's place among the nine, 1 to 9. */
  number: z.int().min(1).max(9),
  ...page,
});

export type Step = z.infer<typeof stepSchema>;

/** The work that steps share, by the last step of each part. */
const PARTS = [
  { name: 'Frame', last: 2 },
  { name: 'Build', last: 6 },
  { name: 'Ship', last: 8 },
  { name: 'Run', last: 9 },
] as const;

/** A part of the work; `--part-frame` and its like are their colors. */
export type Part = (typeof PARTS)[number]['name'];

/** The part of the work to which a step belongs: `Build` for step 6. */
export function partOf(number: number): Part {
  return PARTS.find(({ last }) => number <= last)?.name ?? 'Run';
}
