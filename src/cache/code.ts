import { createHash, randomUUID } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The code of the site. Tests and the diagrams' renderings are none. */
const CODE = ['src/**/*.{ts,astro,css}', 'astro.config.mjs', 'package.json'];

/** What npm has installed, with exact versions. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * A hash of everything but content on which a result may depend: the site's own code, whatever it
 * imports, the installed packages and the machine. Where it is not known what is installed, no two
 * hashes are equal.
 */
export async function codeVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update([process.version, process.platform, process.arch].join());
  const files = await Array.fromAsync(glob(CODE, { cwd: root }));
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)));
  }
  hash.update(await readFile(path.join(root, INSTALLED)).catch(() => randomUUID()));
  return hash.digest('hex');
}
