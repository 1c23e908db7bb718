import { writeFileSync } from 'node:fs';
import { glob, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { Kept } from '../cache/kept.ts';
import type { Asked } from '../schema/asked.ts';
import type { Term } from '../schema/term.ts';
import { INDEX_FOLDER } from './core.ts';
import { indexFiles } from './files.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * Writes the search index of a built site below its root.
 *
 * @param root the repository's root, whose content names what readers search for
 * @returns how many sections and terms can be found
 */
export async function writeIndex(dist: string, root: string): Promise<number> {
  const kept = new Kept(root, 'sections');
  const sections: Section[] = [];
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  for (const file of files.sort()) {
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const html = await readFile(path.join(dist, file), 'utf8');
    sections.push(...(await kept.json(`${address}\0${html}`, () => sectionsOf(html, address))));
  }
  const list = async <Entry>(name: string) =>
    parse(await readFile(path.join(root, 'content', name), 'utf8')) as Entry[];
  const terms = await list<Term>('glossary.yaml');
  const asked = await list<Asked>('asked.yaml');

  const folder = path.join(dist, INDEX_FOLDER);
  await mkdir(folder, { recursive: true });
  // Thousands of small files: a promise for each would take longer than to write them.
  for (const [name, text] of indexFiles(sections, terms, asked)) {
    writeFileSync(path.join(folder, name), text);
  }
  return sections.length + terms.length;
}
