import { z } from 'astro/zod';
import { slug } from './page.ts';

/** An entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  /** The term's address, `/glossary/#id`; never changed. */
  id: slug,
  /** The name that the field uses. */
  term: z.string().min(2),
  /** Other names of the same thing, by which readers search for it; none belongs to two terms. */
  aliases: z.array(z.string().min(1)).max(8),
  kind: z.enum(['method', 'metric', 'model', 'tool', 'concept']),
  /** The section that explains it, `/steps/a/#section`. */
  section: z.string().startsWith('/'),
});

export type Term = z.infer<typeof termSchema>;
