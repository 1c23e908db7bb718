import { z } from 'astro/zod';
import { page } from './page.ts';

/** Front matter of `content/guide/*.mdx`. */
export const guideSchema = z.strictObject({
  /** The page's place among the guide pages, from 1. */
  order: z.int().min(1),
  ...page,
});

export type Guide = z.infer<typeof guideSchema>;
