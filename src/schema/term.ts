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

/** The letter under which a name stands in the glossary; digits and signs stand under `#`. */
export function letterOf(name: string): string {
  const first = name.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** The id of a letter's heading in the glossary. */
export function letterId(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
}
