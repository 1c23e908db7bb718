import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as cheerio from 'cheerio';
import type { Element } from 'domhandler';

/** A page as it was built. */
export interface BuiltPage {
  /** Path from the repository's root, `dist/steps/a/index.html`. */
  file: string;
  /** The page's address without the base path, `/steps/a/`. */
  address: string;
  $: cheerio.CheerioAPI;
}

/** The same as text: parsed, all pages of a large site would not fit into memory. */
export interface BuiltText extends Omit<BuiltPage, '$'> {
  html: string;
}

/** Reads the pages of a built site one after the other, in the order of their names. */
export async function* readBuilt(dist: string, root: string): AsyncGenerator<BuiltText> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  for (const name of files.sort()) {
    yield {
      file: path.relative(root, path.join(dist, name)),
      address: `/${name
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: await readFile(path.join(dist, name), 'utf8'),
    };
  }
}

/** The elements of a page, which know their lines. */
export function parseBuilt(html: string): BuiltPage['$'] {
  return cheerio.load(html, { sourceCodeLocationInfo: true });
}

/** The line of an element in its file, from 1. */
export function lineOfElement(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
