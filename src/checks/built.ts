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

/** Reads all pages of a built site. */
export async function readBuilt(dist: string, root: string): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return Promise.all(
    files.sort().map(async (name) => ({
      file: path.relative(root, path.join(dist, name)),
      address: `/${name
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      $: cheerio.load(await readFile(path.join(dist, name), 'utf8'), {
        sourceCodeLocationInfo: true,
      }),
    })),
  );
}

/** The line of an element in its file, from 1. */
export function lineOfElement(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
