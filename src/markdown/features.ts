/**
 * The Markdown that pages are written in. The site's pipeline and the source checks share it, so
 * that a check never sees another document than the reader.
 *
 * Punctuation stays as typed: the template's lines must reach the page to the letter.
 */
export const features = {
  gfm: true,
  headingAttributes: true,
  math: true,
  smartPunctuation: false,
} as const;
