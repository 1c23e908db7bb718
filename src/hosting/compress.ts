import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TEXT = '**/*.{html,css,js,json,svg,xml,md,txt}';

/** Smaller files fit into one packet as they are. Bytes. */
const SMALLEST = 1024;

/** Of 11. The highest takes more than twenty times as long. */
const BROTLI_QUALITY = 5;

/**
 * Writes `name.br` and `name.gz` beside every text file of a built site, for servers that send them.
 *
 * @returns how many files were compressed
 */
export async function compress(dist: string): Promise<number> {
  const names = await Array.fromAsync(glob(TEXT, { cwd: dist }));
  const done = await Promise.all(names.map((name) => compressFile(path.join(dist, name))));
  return done.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  if ((await stat(file)).size < SMALLEST) return false;
  const text = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await Promise.all([
    brotli(text, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
    gzipped(text).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
  return true;
}
