/**
 * A query that a build asks once, however many pages need it; while an author writes, each request
 * asks anew. Its answer is shared, and nobody may change it.
 */
export function once<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? query() : (answer ??= query()));
}
