import { closest, distance } from 'fastest-levenshtein';

/** The known value that a mistyped one most likely meant; undefined when none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const values = [...known];
  if (values.length === 0) return undefined;
  const best = closest(wrong, values);
  return distance(wrong, best) <= Math.max(3, wrong.length / 2) ? best : undefined;
}

/** ` Did you mean "…"?`, or the choices when there are few, or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const values = [...known];
  const best = nearest(wrong, values);
  if (best !== undefined) return ` Did you mean "${best}"?`;
  return values.length > 0 && values.length <= 12 ? ` It can be: ${values.join(', ')}.` : '';
}
