import { readFile } from 'node:fs/promises';

/** A query with the sections that would satisfy the reader who typed it. */
export interface JudgedQuery {
  /** What kind of query it is: `misspelling`. */
  class: string;
  text: string;
  /** Addresses without the base path; any of them is right. */
  right: string[];
}

/** The queries by which search is judged, and those on which it was never tuned. */
export const QUERIES = 'e2e/search-queries.tsv';
export const HELD_OUT = 'e2e/search-queries-held-out.tsv';

/**
 * Reads judged queries: a heading, then class, query and right sections in columns.
 *
 * @throws Error with the line that lacks a column
 */
export async function readQueries(file: string): Promise<JudgedQuery[]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line, index) => {
    const [name, text, sections, ...rest] = line.split('\t');
    if (!name || !text || !sections || rest.length > 0) {
      throw new Error(`${file}:${index + 2} lacks a column: class, query, sections.`);
    }
    return { class: name, text, right: sections.split(' ') };
  });
}
