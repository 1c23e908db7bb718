/**
 * The id that an address's fragment names; empty when it names none. What browsers that know text
 * directives take away (`#id:~:text=words`) is taken away here for the others, and an escape that
 * is none (`#50%`) stays as it is.
 *
 * @param hash as `location.hash` has it
 */
export function fragmentId(hash: string): string {
  const [fragment = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
