import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BuiltPage, lineOfElement } from './built.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';

/**
 * Links, images, cards and other files that a built page names and that are not there. Sources are
 * checked before the build; this sees what layouts and components add, and the base path.
 */
export function builtLinkFaults(pages: readonly BuiltPage[], dist: string, base: string): Fault[] {
  const prefix = base.replace(/\/$/, '');
  const ids = new Map(
    pages.map(({ address, $ }) => [
      address,
      new Set(
        $('[id]')
          .toArray()
          .map((element) => element.attribs['id'] ?? ''),
      ),
    ]),
  );
  return pages.flatMap((page) =>
    page
      .$('[href], [src], meta[property="og:image"]')
      .toArray()
      .flatMap((element) => {
        const { href, src, content = '' } = element.attribs;
        // A card has a whole address, because other sites show it; it is one of ours all the same.
        const target = href ?? src ?? new URL(content).pathname;
        const message = brokenBecause(target, page);
        const line = lineOfElement(element);
        return message ? { file: page.file, line, check: 'built-links', message } : [];
      }),
  );

  function brokenBecause(target: string, page: BuiltPage): string | undefined {
    if (/^(https?:|mailto:|data:)/.test(target)) return undefined;
    if (!target.startsWith('#') && !target.startsWith(`${prefix}/`)) {
      return `"${target}" does not stand under the site's base ${base}.`;
    }
    const [whole = '', fragment] = target.split('#');
    const address = (whole.split('?')[0] ?? '').slice(prefix.length) || page.address;
    const known = ids.get(address);
    if (!known) {
      if (existsSync(path.join(dist, address)) && !address.endsWith('/')) return undefined;
      return `There is no ${address}.${didYouMean(address, ids.keys())}`;
    }
    if (!fragment || known.has(decodeURIComponent(fragment))) return undefined;
    return `${address} has no id "${fragment}".${didYouMean(fragment, known)}`;
  }
}
