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
 * The highest quality: a seventh less than the middle one, and more than twenty times its time, which
 * a later build does not spend again on what has not changed.
 */
const HIGHEST = 11;

/** For what changes with every build. */
const MIDDLE = 5;

/** From here on a file holds the whole site, as the booklet does, and changes with each page. Bytes. */
const WHOLE_SITE = 512 * 1024;

/** The bytes that say how long the Brotli form is. */
const LENGTH = 4;

/** How many files are at work at a time: each takes megabytes while it is compressed. */
const AT_A_TIME = 8;

/**
 * Writes `name.br` and `name.gz` beside every text file of a built site, for servers that send them.
 *
 * @param root the repository's root, where results are kept for later builds
 * @param changing a folder of the site whose files change with every build
 * @returns how many files were compressed
 */
export async function compress(dist: string, root: string, changing: string): Promise<number> {
  const kept = new Kept(root, 'compressed');
  const names = await Array.fromAsync(glob(TEXT, { cwd: dist }));
  const left = names.values();
  let count = 0;
  const work = async () => {
    for (const name of left) {
      const file = path.join(dist, name);
      const text = readFileSync(file);
      if (text.length < SMALLEST) continue;
      const lasts = !name.startsWith(changing) && text.length < WHOLE_SITE;
      const both = lasts
        ? await kept.bytes(text, () => compressed(text, HIGHEST))
        : await compressed(text, MIDDLE);
      const brotliEnd = LENGTH + new DataView(both.buffer, both.byteOffset).getUint32(0);
      writeFileSync(`${file}.br`, both.subarray(LENGTH, brotliEnd));
      writeFileSync(`${file}.gz`, both.subarray(brotliEnd));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return count;
}

/** Both forms of a text in one result, because every result is a file more: a length, Brotli, gzip. */
async function compressed(text: Uint8Array, quality: number): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([brotli(text, { params }), gzipped(text)]);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(br.length);
  return Buffer.concat([length, br, gz]);
}
