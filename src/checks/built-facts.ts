import type { Kept } from '../cache/kept.ts';
import { type BuiltPage, type BuiltText, lineOfElement, parseBuilt } from './built.ts';
import { unnamedImages } from './built-images.ts';
import { refusedElements } from './built-policy.ts';

/** What the checks need to know of a built page, as data that a later build can read back. */
export interface BuiltFacts {
  file: string;
  address: string;
  /** Whether it stays out of search engines. */
  noindex: boolean;
  ids: Place<{ id: string }>[];
  /** What it links to, shows or loads. */
  links: Place<{ target: string }>[];
  /** The headings of its text below the first. */
  headings: Place<{ id?: string; text: string }>[];
  /** Pictures with what is wrong with them. */
  images: Place<{ message: string }>[];
  /** Markup that the Content-Security-Policy would refuse. */
  refused: Place<{ message: string }>[];
}

/** Something with its line in the file. */
export type Place<What> = What & { line: number };

type PartFacts = Omit<BuiltFacts, 'file' | 'address'>;

/** The booklet holds every page of the site; only the chapters that changed are read anew. */
const CHAPTER = /(?=<section class="chapter")/;

/** Reads from a page what the checks need, or takes from an earlier build what has not changed. */
export async function builtFacts(
  { file, address, html }: BuiltText,
  kept: Kept,
): Promise<BuiltFacts> {
  const facts: BuiltFacts = {
    file,
    address,
    noindex: false,
    ids: [],
    links: [],
    headings: [],
    images: [],
    refused: [],
  };
  let above = 0;
  for (const [index, text] of html.split(CHAPTER).entries()) {
    // A chapter stands in the text of its page.
    const part = index > 0 ? `<main>${text}` : text;
    const own = await kept.json(part, () => partFacts(parseBuilt(part)));
    const placed = <What>(places: Place<What>[]) =>
      places.map((place) => ({ ...place, line: place.line + above }));
    facts.noindex ||= own.noindex;
    facts.ids.push(...placed(own.ids));
    facts.links.push(...placed(own.links));
    facts.headings.push(...placed(own.headings));
    facts.images.push(...placed(own.images));
    facts.refused.push(...placed(own.refused));
    above += text.split('\n').length - 1;
  }
  return facts;
}

function partFacts($: BuiltPage['$']): PartFacts {
  return {
    noindex: $('meta[name=robots][content=noindex]').length > 0,
    ids: $('[id]')
      .toArray()
      .map((element) => ({ id: element.attribs['id'] ?? '', line: lineOfElement(element) })),
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
    images: unnamedImages($),
    refused: refusedElements($),
  };
}
