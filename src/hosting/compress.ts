import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Kept } from '../cache/kept.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TEXT = '**/*.{html,css,js,json,svg,xml,md,txt}';

/** Smaller files fit into one packet as they are. Bytes. */
const SMALLEST = 1024;

/**
 * The highest: a seventh less than the middle one, and more than twenty times its time, which a
 * later build does not spend again on what has not changed.
 */
const BROTLI_QUALITY = 11;

/** How many files are at work at a time: each takes megabytes while it is compressed. */
const AT_A_TIME = 8;

/**
 * Writes `name.br` and `name.gz` beside every text file of a built site, for servers that send them.
 *
 * @param root the repository's root, where results are kept for later builds
 * @returns how many files were compressed
 */
export async function compress(dist: string, root: string): Promise<number> {
  const kept = { br: new Kept(root, 'brotli'), gz: new Kept(root, 'gzip') };
  const names = await Array.fromAsync(glob(TEXT, { cwd: dist }));
  const left = names.values();
  let count = 0;
  const work = async () => {
    for (const name of left) {
      const file = path.join(dist, name);
      const text = readFileSync(file);
      if (text.length < SMALLEST) continue;
      const [br, gz] = await Promise.all([
        kept.br.bytes(text, () => brotli(text, parameters(text))),
        kept.gz.bytes(text, () => gzipped(text)),
      ]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return count;
}

const parameters = (text: Uint8Array) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
});
