import { z } from 'astro/zod';
import { day, slug } from './page.ts';

/** One entry of `content/references.yaml`. */
export const referenceSchema = z.strictObject({
  id: slug,
  kind: z.enum(['paper', 'book', 'report', 'documentation', 'course', 'article']),
  title: z.string().min(2),
  /** All authors up to five; beyond that the first three and `et al.`. */
  authors: z.array(z.string().min(2)).min(1),
  /** Year of publication; left out for a living document that states none. */
  year: z.int().min(1900).max(2100).optional(),
  venue: z.string().min(2),
  url: z.url({ protocol: /^https?$/ }),
  /** The day on which the entry was compared with a public copy. */
  checked: day,
  /** What was read to check it. */
  how: z.string().min(10),
});

export type Reference = z.infer<typeof referenceSchema>;
