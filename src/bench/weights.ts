import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as cheerio from 'cheerio';

/** The bytes of a page and of what it loads at once, after Brotli; a font is compressed already. */
export interface Weight {
  page: string;
  HTML: number;
  CSS: number;
  JavaScript: number;
  font: number;
}

/**
 * The weight of a built page, for a reader who comes for the first time.
 *
 * @param dist the folder of a site that was built for the root of its origin
 * @param page the page's address, `/steps/a/`
 */
export async function weigh(dist: string, page: string): Promise<Weight> {
  const read = (address: string) => readFile(path.join(dist, address));
  const html = await read(`${page}index.html`);
  const $ = cheerio.load(html.toString());
  const named = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  const scripts = await withImports(named('script[src]', 'src'), read);
  const sizes = async (addresses: Iterable<string>, size: (bytes: Buffer) => number) => {
    const bytes = await Promise.all([...addresses].map(read));
    return bytes.reduce((sum, one) => sum + size(one), 0);
  };
  return {
    page,
    HTML: packed(html),
    CSS: await sizes(named('link[rel=stylesheet]', 'href'), packed),
    JavaScript: await sizes(scripts, packed),
    font: await sizes(named('script[data-font]', 'data-font'), ({ length }) => length),
  };
}

const packed = (bytes: Buffer) => brotliCompressSync(bytes).length;

/** Scripts and what they import at once; a dynamic import waits for a reader who needs it. */
async function withImports(
  scripts: readonly string[],
  read: (address: string) => Promise<Buffer>,
): Promise<Set<string>> {
  const all = new Set(scripts);
  for (const script of all) {
    const code = (await read(script)).toString();
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      all.add(path.posix.join(path.posix.dirname(script), name));
    }
  }
  return all;
}
