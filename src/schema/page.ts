import { z } from 'astro/zod';

/** Days begin earlier in the east: an author there is not in the future. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A day as `2026-11-23`; it must exist in the calendar and must not lie in the future. Some YAML
 * readers turn it into a date, which is turned back.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso
    .date({ error: 'must be a day that exists, written as 2026-11-23' })
    .refine((value) => Date.parse(value) <= Date.now() + DAY_MS, {
      error: 'must not lie in the future',
    }),
);

/** The front matter that pages of every kind share. */
export const page = {
  /** The page's name in headings, trees and results; it carries no number. */
  title: z.string().min(2),
  /** One sentence for search results and cards, 50 to 160 characters. */
  summary: z.string().min(50).max(160),
  /** The day on which the page last changed in substance. */
  updated: day,
};

/** A slug: lower-case words joined by hyphens, the last part of an address. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be lower-case words joined by hyphens',
});

/** The collections of pages; each is a folder of `content/`. */
export const COLLECTIONS = ['steps', 'questions', 'topics', 'guide', 'about'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** The address of a page under the site's base; what is about the site stands at its root. */
export function pagePath(collection: CollectionName, slug: string): string {
  return collection === 'about' ? `/${slug}/` : `/${collection}/${slug}/`;
}
