/**
 * The characters that the measuring font has: the `unicode-range` of the Latin subset that the
 * site serves. Another character would be drawn, and measured, with whatever the machine has.
 */
const COVERED =
  /^[\u0020-\u007E\u00A0-\u00FF\u0131\u0152-\u0153\u02BB-\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215\s]$/u;

/** The first character of a diagram that the measuring font lacks, if there is one. */
export function uncoveredCharacter(source: string): string | undefined {
  return [...source].find((character) => !COVERED.test(character));
}
