import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kept } from '../cache/kept.ts';
import { parseRegistry } from '../permalinks/registry.ts';
import { type BuiltPage, parseBuilt, readBuilt } from './built.ts';
import { type BuiltFacts, builtFacts } from './built-facts.ts';
import { builtHeadingFaults } from './built-headings.ts';
import { builtIdFaults } from './built-ids.ts';
import { builtImageFaults } from './built-images.ts';
import { builtLinkFaults } from './built-links.ts';
import { builtPolicyFaults } from './built-policy.ts';
import type { Fault } from './fault.ts';
import { templateLines } from './template.ts';
import { templateFaults } from './template-coverage.ts';

/** The copy of the template whose every line must stand on a page. */
const TEMPLATE = 'e2e/template.md';

const REGISTRY = 'content/permalinks.json';

/**
 * Everything that is wrong with the built pages.
 *
 * @param dist the folder of the built site
 * @param base the path under which it will be served
 * @param root the repository's root, to which the faults' files are relative
 */
export async function pageFaults(dist: string, base: string, root: string): Promise<Fault[]> {
  const template = await readFile(path.join(root, TEMPLATE), 'utf8');
  const carrying = new Set(templateLines(template).map(({ address }) => address));
  const kept = new Kept(root, 'facts');
  const pages: BuiltFacts[] = [];
  const carriers: BuiltPage[] = [];
  for await (const page of readBuilt(dist, root)) {
    pages.push(await builtFacts(page, kept));
    if (carrying.has(page.address)) carriers.push({ ...page, $: parseBuilt(page.html) });
  }
  const registry = parseRegistry(await readFile(path.join(root, REGISTRY), 'utf8'));
  const recorded = new Set(registry.entries.map(({ address }) => address));
  return [
    ...builtLinkFaults(pages, dist, base),
    ...pages.flatMap(builtIdFaults),
    ...pages.flatMap((page) => builtHeadingFaults(page, recorded)),
    ...pages.flatMap(builtImageFaults),
    ...pages.flatMap(builtPolicyFaults),
    ...templateFaults(template, TEMPLATE, carriers),
  ];
}
