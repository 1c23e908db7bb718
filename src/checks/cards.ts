import { missingCharacter } from '../cards/lettering.ts';
import type { Fault } from './fault.ts';
import { fieldLine, type PageSource } from './source.ts';

/** Titles that cannot be written on the page's card. */
export function cardFaults(page: PageSource): Fault[] {
  const missing = missingCharacter(String(page.frontmatter.document.get('title') ?? ''));
  if (missing === undefined) return [];
  return [
    {
      file: page.file,
      line: fieldLine(page, 'title'),
      check: 'cards',
      message: `The font of the cards has no "${missing}". Write the title without it.`,
    },
  ];
}
