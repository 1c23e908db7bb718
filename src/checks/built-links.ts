import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFacts } from './built-facts.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';

/**
 * Links, images, cards and other files that a built page names and that are not there. Sources are
 * checked before the build; this sees what layouts and components add, and the base path.
 */
export function builtLinkFaults(pages: readonly BuiltFacts[], dist: string, base: string): Fault[] {
  const prefix = base.replace(/\/$/, '');
  const known = new Map(
    pages.map(({ address, ids }) => [address, new Set(ids.map(({ id }) => id))]),
  );
  return pages.flatMap((page) =>
    page.links.flatMap(({ target, line }) => {
      const message = brokenBecause(target, page);
      return message ? { file: page.file, line, check: 'built-links', message } : [];
    }),
  );

  function brokenBecause(target: string, page: BuiltFacts): string | undefined {
    if (/^(https?:|mailto:|data:)/.test(target)) return undefined;
    if (!target.startsWith('#') && !target.startsWith(`${prefix}/`)) {
      return `"${target}" does not stand under the site's base ${base}.`;
    }
    const [whole = '', fragment] = target.split('#');
    const address = (whole.split('?')[0] ?? '').slice(prefix.length) || page.address;
    const ids = known.get(address);
    if (!ids) {
      if (existsSync(path.join(dist, address)) && !address.endsWith('/')) return undefined;
      return `There is no ${address}.${didYouMean(address, known.keys())}`;
    }
    if (!fragment || ids.has(decodeURIComponent(fragment))) return undefined;
    return `${address} has no id "${fragment}".${didYouMean(fragment, ids)}`;
  }
}
