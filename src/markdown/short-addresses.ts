import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { sectionsOf } from './sections.ts';

/**
 * The numbers of the template as short addresses, `/6/` and `/6.4/`, by the full address to which
 * each leads, without the base path: `/steps/a/` or `/steps/a/#section`.
 *
 * A malformed step gives none here; the source checks name its line.
 */
export async function readShortAddresses(): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('content/steps/*.mdx'));
  const lists = files.sort().map(async (file): Promise<[string, string][]> => {
    const address = `/steps/${path.basename(file, '.mdx')}/`;
    try {
      return shortAddressesIn(address, await readFile(file, 'utf8'));
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(lists)).flat());
}

function shortAddressesIn(address: string, source: string): [string, string][] {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const { number } = parse(matter) as { number: number };
  const sections = sectionsOf(body).flatMap(({ id, title }): [string, string][] => {
    const short = /^\d+\.\d+(?= )/.exec(title)?.[0];
    return id !== undefined && short ? [[`${address}#${id}`, `/${short}/`]] : [];
  });
  return [[address, `/${number}/`], ...sections];
}
