import { z } from 'astro/zod';

/** A day as `2026-11-23`; it must exist in the calendar and must not lie in the future. */
export const day = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))], {
    error: 'must be a day that exists, written as 2026-11-23',
  })
  .refine((value) => Date.parse(value) <= Date.now() + 24 * 60 * 60 * 1000, {
    error: 'must not lie in the future',
  });

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
