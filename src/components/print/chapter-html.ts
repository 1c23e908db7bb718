import { hash } from 'node:crypto';
import * as cheerio from 'cheerio';
import type { Element } from 'domhandler';
import { Kept } from '../../cache/kept.ts';

/** What a link in a chapter may lead to. */
export interface BookletTargets {
  /** The addresses of all chapters, without the base path: `/steps/a/`. */
  chapters: ReadonlySet<string>;
  /** Where sections now are that stood elsewhere: `/steps/a/#old` to `/steps/b/#new`. */
  moved: ReadonlyMap<string, string>;
  /** The path under which the site is served. */
  base: string;
}

/** Attributes whose value is one id or several. */
const REFERRING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

const kept = new Kept(process.cwd(), 'chapters');

/** `chapterHtml`, or what an earlier build made of the same. */
export async function keptChapterHtml(
  html: string,
  path: string,
  targets: BookletTargets,
): Promise<string> {
  const source = JSON.stringify([html, path, keyOf(targets)]);
  return kept.json(source, () => chapterHtml(html, path, targets));
}

const keys = new WeakMap<BookletTargets, string>();

/** A hash of the targets, which are the same for all chapters. */
function keyOf(targets: BookletTargets): string {
  const { chapters, moved, base } = targets;
  const known = keys.get(targets);
  const key = known ?? hash('sha256', JSON.stringify([[...chapters], [...moved], base]));
  keys.set(targets, key);
  return key;
}

/**
 * A page's HTML as a chapter of the booklet: what runs or waits for a click is left out, headings
 * go down a level, ids begin with the page's address, links to other chapters lead there, and
 * landmarks become groups.
 *
 * @param path the page's address without the base path, `/steps/a/`
 */
export function chapterHtml(html: string, path: string, targets: BookletTargets): string {
  const $ = cheerio.load(html, null, false);
  $('script, button, dialog, .letters').remove();
  for (const link of $('section-link').toArray()) {
    const short = $(link).find('a').attr('data-short');
    if (short) $(link).replaceWith(`<span class="short-address">${short}</span>`);
    else $(link).remove();
  }
  for (const heading of $('h1, h2, h3').toArray()) {
    heading.tagName = `h${Number(heading.tagName[1]) + 1}`;
  }
  // Each chapter has them under the same names: as landmarks of one page they could not be told apart.
  for (const part of $('nav, section[aria-labelledby]').toArray()) {
    part.tagName = 'section';
    part.attribs['role'] = 'group';
  }
  for (const { attribs } of $<Element, '*'>('*').toArray()) {
    prefixIds(attribs, path);
    leadWithin(attribs, path, targets);
  }
  return $.html();
}

/** The id in the booklet of a chapter, or of what has an id in it: `steps/a`, `steps/a/section`. */
export function bookletId(path: string, id = ''): string {
  return `${path}${id}`.slice(1).replace(/\/$/, '');
}

function prefixIds(attribs: Element['attribs'], path: string): void {
  for (const [name, value] of Object.entries(attribs)) {
    if (name === 'id') attribs[name] = bookletId(path, value);
    if (REFERRING.includes(name)) {
      attribs[name] = value.replace(/\S+/g, (id) => bookletId(path, id));
    }
    // Arrowheads of diagrams.
    attribs[name] = attribs[name]?.replace(/url\(#/g, `url(#${bookletId(path, '')}/`) ?? '';
  }
}

function leadWithin(
  attribs: Element['attribs'],
  path: string,
  { chapters, moved, base }: BookletTargets,
): void {
  const { href } = attribs;
  if (href === undefined) return;
  const prefix = base.replace(/\/$/, '');
  const address = href.startsWith('#') ? `${path}${href}` : href.replace(prefix, '');
  const [page = '', id] = (moved.get(address) ?? address).split('#');
  if (!chapters.has(page)) return;
  attribs['href'] = `#${bookletId(page, id)}`;
  // Paper finds a place by its number; the path of a page says little there.
  if (!/^\/\d/.test(attribs['data-address'] ?? '')) delete attribs['data-address'];
}
