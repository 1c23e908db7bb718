import { createHash } from 'node:crypto';
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { THEME_ID } from './theme.ts';

/** The committed SVG files, one a diagram, named by `renderingKey`. */
const RENDERINGS = path.join(import.meta.dirname, 'renderings');

/**
 * The name of a diagram's rendering: a hash of everything that decides how it looks. A changed
 * source, theme or Mermaid version gives another name, so a stale rendering is a missing one.
 */
export function renderingKey(source: string): string {
  return createHash('sha256')
    .update(JSON.stringify([source, THEME_ID]))
    .digest('hex')
    .slice(0, 16);
}

const fileOf = (key: string) => path.join(RENDERINGS, `${key}.svg`);

/** Whether a diagram has its rendering. */
export async function hasRendering(source: string): Promise<boolean> {
  return access(fileOf(renderingKey(source))).then(
    () => true,
    () => false,
  );
}

/**
 * The committed SVG of a diagram.
 *
 * @throws Error when it has not been rendered yet.
 */
export async function readRendering(source: string): Promise<string> {
  try {
    return await readFile(fileOf(renderingKey(source)), 'utf8');
  } catch (cause) {
    throw new Error('A diagram has no rendering. Run `npm run diagrams` and commit the result.', {
      cause,
    });
  }
}

/** A hash of all renderings, for what is made with them and kept. */
export async function renderingsVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(RENDERINGS)).sort()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(RENDERINGS, file)));
  }
  return hash.digest('hex');
}

/** Writes a rendering under its key. */
export async function writeRendering(source: string, svg: string): Promise<void> {
  await writeFile(fileOf(renderingKey(source)), svg);
}

/** Removes the renderings that none of the given sources uses; returns their file names. */
export async function removeUnused(sources: readonly string[]): Promise<string[]> {
  const used = new Set(sources.map((source) => `${renderingKey(source)}.svg`));
  const unused = (await readdir(RENDERINGS)).filter(
    (file) => file.endsWith('.svg') && !used.has(file),
  );
  await Promise.all(unused.map((file) => rm(path.join(RENDERINGS, file))));
  return unused;
}
