import { type BuiltPage, lineOfElement } from './built.ts';
import { builtIdFaults } from './built-ids.ts';
import { builtImageFaults } from './built-images.ts';
import type { Fault } from './fault.ts';

/** What the checks need to know of a built page, as data that a later build can read back. */
export interface BuiltFacts {
  file: string;
  address: string;
  /** Whether it stays out of search engines. */
  noindex: boolean;
  /** Its ids, each once. */
  ids: string[];
  /** What it links to, shows or loads. */
  links: Place<{ target: string }>[];
  /** The headings of its text below the first. */
  headings: Place<{ id?: string; text: string }>[];
  /** What is wrong with it whatever stands on other pages. */
  faults: Fault[];
}

type Place<What> = What & { line: number };

/** Reads from a page what the checks need. */
export function builtFacts(page: BuiltPage): BuiltFacts {
  const { file, address, $ } = page;
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
  return {
    file,
    address,
    noindex: $('meta[name=robots][content=noindex]').length > 0,
    ids: [...new Set(ids)],
    links: $('[href], [src], meta[property="og:image"]')
      .toArray()
      .map((element) => {
        const { href, src, content = '' } = element.attribs;
        // A card has a whole address, because other sites show it; it is one of ours all the same.
        const target = href ?? src ?? new URL(content).pathname;
        return { target, line: lineOfElement(element) };
      }),
    headings: $('main :is(h2, h3, h4, h5, h6)')
      .toArray()
      .map((element) => ({
        ...(element.attribs['id'] !== undefined && { id: element.attribs['id'] }),
        text: $(element).text().trim(),
        line: lineOfElement(element),
      })),
    faults: [...builtIdFaults(page), ...builtImageFaults(page)],
  };
}
