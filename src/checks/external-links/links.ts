/** An address outside the site, and where it is written. */
export interface ExternalLink {
  url: string;
  /** Path from the repository's root. */
  file: string;
  /** From 1. */
  line: number;
}

/** What ends an address in MDX and YAML; a closing parenthesis only where none was opened. */
const ADDRESS = /https?:\/\/(?:[^\s<>"'`()[\]{}|\\]|\([^\s()]*\))+/g;

/** The addresses in a text of `content/`. An example in running text may end a sentence. */
export function externalLinks(file: string, text: string): ExternalLink[] {
  return text.split('\n').flatMap((source, index) =>
    (source.match(ADDRESS) ?? []).map((found) => ({
      url: found.replace(/[.,;:!?*_]+$/, ''),
      file,
      line: index + 1,
    })),
  );
}
