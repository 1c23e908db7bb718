import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Term } from '../schema/term.ts';

/** The glossary's terms, for the index; the source checks name the line of a malformed one. */
export async function readGlossary(root: string): Promise<Term[]> {
  return parse(await readFile(path.join(root, 'content/glossary.yaml'), 'utf8')) as Term[];
}
