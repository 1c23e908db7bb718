import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from './code.ts';

/** Below the root, beside what Astro keeps; `astro.config.mjs` names the same folder. */
const FOLDER = '.astro/cache/kept';

/** The length of a SHA-256 in bytes. */
const CHECKSUM = 32;

const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
};

/**
 * Results of one kind that builds keep for later builds: each in a file that is named by a hash of
 * what it was made from and of the code that made it. What cannot be read back whole is made anew.
 */
export class Kept {
  readonly #folder: string;
  readonly #root: string;
  #version: Promise<string> | undefined;

  /**
   * @param root the repository's root
   * @param kind the name of the kind, as a folder
   */
  constructor(root: string, kind: string) {
    this.#root = root;
    this.#folder = path.join(root, FOLDER, kind);
  }

  /**
   * A kept result, or else a new one. While somebody writes, nothing is kept: code may change at any
   * moment, and what is missing, such as a diagram, is made on the way.
   *
   * @param source everything that `make` depends on and that is not code
   */
  async bytes(
    source: string | Uint8Array,
    make: () => Promise<Uint8Array> | Uint8Array,
  ): Promise<Uint8Array> {
    if (process.env['NODE_ENV'] === 'development') return make();
    const name = sha256(await (this.#version ??= codeVersion(this.#root)), source)
      .toString('hex')
      .slice(0, 32);
    const file = path.join(this.#folder, name);
    const known = readChecked(file);
    if (known) return known;
    const made = await make();
    await mkdir(this.#folder, { recursive: true });
    // Renamed when it is whole, because another build may read it at the same time.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([sha256(made), made]));
    await rename(unfinished, file);
    return made;
  }

  /** The same for a result that is JSON. */
  async json<Result>(source: string, make: () => Result | Promise<Result>): Promise<Result> {
    const bytes = await this.bytes(source, async () => Buffer.from(JSON.stringify(await make())));
    return JSON.parse(Buffer.from(bytes).toString()) as Result;
  }
}

/**
 * Removes the results that no build has needed since a time, so that there are never more than one
 * build needs.
 *
 * @param since milliseconds since 1970
 */
export async function removeUnused(root: string, since: number): Promise<void> {
  const folder = path.join(root, FOLDER);
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if ((await stat(file)).mtimeMs < since) await rm(file);
  }
}

/** What a file holds after its checksum; undefined where it is not there or not whole. */
function readChecked(file: string): Uint8Array | undefined {
  // Thousands of small files: a promise for each takes several times as long.
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(CHECKSUM);
    if (!sha256(content).equals(bytes.subarray(0, CHECKSUM))) return undefined;
    // Says to `removeUnused` that a build needs it.
    const now = new Date();
    utimesSync(file, now, now);
    return content;
  } catch {
    return undefined;
  }
}
