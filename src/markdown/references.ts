import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Reference } from '../schema/reference.ts';

/**
 * The bibliography by id, for the citations in pages.
 *
 * The file is checked elsewhere: a malformed one gives no references here, and the source checks
 * name the line.
 */
export async function readReferences(): Promise<Map<string, Reference>> {
  const text = await readFile('content/references.yaml', 'utf8');
  try {
    const entries = parse(text) as Reference[];
    return new Map(entries.map((entry) => [entry.id, entry]));
  } catch {
    return new Map();
  }
}
