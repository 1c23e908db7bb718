/** The files of the index, as `astro build` writes them and the browser reads them. */

/** The kinds of pages on which sections stand, as readers call them. */
export const KINDS = {
  step: 'Steps',
  question: 'Questions',
  topic: 'Topics',
  guide: 'Guide',
  glossary: 'Glossary',
};

export type Kind = keyof typeof KINDS;

/** A page that can be found. */
export interface IndexedPage {
  title: string;
  /** Its address without the base path. */
  path: string;
  kind: Kind;
}

/** A section that can be found: the number of its page, its id (empty for the lead), its heading. */
export type IndexedSection = [page: number, id: string, title: string];

/** `core.json`: what every query needs. */
export interface Core {
  /** Names the build; every other file of the index begins with the same. */
  build: string;
  pages: IndexedPage[];
  sections: IndexedSection[];
  /** Names that mean the same, a list for each term. */
  names: string[][];
  /** The first stem of each shard but the first, in the order of the shards. */
  bounds: string[];
}

/** `stems-<n>.json`: which sections have a stem of this part of the alphabet, and how much. */
export interface Shard {
  build: string;
  /** By stem: number of a section and its impact, 1 to 255, in turn. */
  impacts: Record<string, number[]>;
}

/** `words.json`: the words that a misspelling may have meant. */
export interface Words {
  build: string;
  /** Packed by `packWords`. */
  words: string;
}

/** `text-<n>.json`: the text of a section, by the number of the section. */
export interface SectionText {
  build: string;
  text: string;
}
