import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseRegistry } from '../permalinks/registry.ts';
import { readBuilt } from './built.ts';
import { builtHeadingFaults } from './built-headings.ts';
import { builtIdFaults } from './built-ids.ts';
import { builtImageFaults } from './built-images.ts';
import { builtLinkFaults } from './built-links.ts';
import { builtPolicyFaults } from './built-policy.ts';
import type { Fault } from './fault.ts';
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
  const pages = await readBuilt(dist, root);
  const template = await readFile(path.join(root, TEMPLATE), 'utf8');
  const registry = parseRegistry(await readFile(path.join(root, REGISTRY), 'utf8'));
  const recorded = new Set(registry.entries.map(({ address }) => address));
  return [
    ...builtLinkFaults(pages, dist, base),
    ...pages.flatMap(builtIdFaults),
    ...pages.flatMap((page) => builtHeadingFaults(page, recorded)),
    ...pages.flatMap(builtImageFaults),
    ...pages.flatMap(builtPolicyFaults),
    ...templateFaults(template, TEMPLATE, pages),
  ];
}
