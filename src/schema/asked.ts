import { z } from 'astro/zod';

/** An entry of `content/asked.yaml`: how readers ask for what a section answers. */
export const askedSchema = z.strictObject({
  /** The section's address, `/steps/a/#section`, or a page's. */
  section: z.string().startsWith('/'),
  /** Queries in everyday words, which the section itself need not have. */
  asks: z.array(z.string().min(3).max(80)).min(1).max(10),
});

export type Asked = z.infer<typeof askedSchema>;
