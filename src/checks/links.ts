import type { Fault } from './fault.ts';
import { headingsOf } from './headings.ts';
import { attributeOf, isJsx } from './jsx.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, lineOf, type PageSource } from './source.ts';

/** Every address of the site with the ids that stand on it. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses that the content makes, with the ids that its links may name. */
export function addressesOf(content: ContentSource): Addresses {
  return new Map<string, ReadonlySet<string>>([
    // Layouts write these ids and the one of `idsOf`; the check of the built links sees them there.
    ['/', new Set(['steps', 'questions', 'topics', 'guide'])],
    ['/search/', new Set()],
    ['/questions/compare/', new Set()],
    ['/questions/', new Set(content.questions.entries.map((group) => group.id))],
    ['/references/', new Set(content.references.entries.map((reference) => reference.id))],
    ...content.pages.map((page) => [page.address, idsOf(page)] as const),
    ...retiredAddresses(content.pages),
  ]);
}

/** The ids of a page: its headings' and those that they had before. */
function idsOf(page: PageSource): Set<string> {
  const own = headingsOf(page).flatMap(({ id }) => id ?? []);
  const after = page.collection === 'steps' ? ['in-thirty-questions'] : [];
  return new Set([...own, ...formerly(page, 'id'), ...after]);
}

/** Pages that are gone, with their ids, for which another page says that it took their place. */
function retiredAddresses(pages: readonly PageSource[]): Map<string, Set<string>> {
  const retired = new Map<string, Set<string>>();
  for (const address of pages.flatMap((page) => formerly(page, 'address'))) {
    const [path = '', fragment] = address.split('#');
    const ids = retired.get(path) ?? new Set<string>();
    if (fragment) ids.add(fragment);
    retired.set(path, ids);
  }
  return retired;
}

function formerly(page: PageSource, attribute: 'id' | 'address'): string[] {
  return page.nodes.flatMap((node) =>
    isJsx(node) && node.name === 'Formerly' ? (attributeOf(node, attribute) ?? []) : [],
  );
}

/** Links of a page, its diagrams included, that lead to no page or to no section. */
export function linkFaults(page: PageSource, addresses: Addresses): Fault[] {
  return linksOf(page).flatMap(({ target, line }) => {
    const message = brokenBecause(target, page, addresses);
    return message === undefined ? [] : { file: page.file, line, check: 'links', message };
  });
}

function brokenBecause(target: string, page: PageSource, addresses: Addresses): string | undefined {
  if (/^(https:|mailto:)/.test(target)) return undefined;
  const [, path = '', fragment] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
  if (path !== '' && !path.startsWith('/')) {
    return `"${target}" is no address. Begin a link in the site with /, one to elsewhere with https://.`;
  }
  const address = path === '' ? page.address : path;
  const ids = addresses.get(address);
  if (!ids) {
    return `There is no page ${address}.${didYouMean(address, addresses.keys())}`;
  }
  if (fragment !== undefined && !ids.has(fragment)) {
    return `${address} has no section #${fragment}.${didYouMean(fragment, ids)}`;
  }
  return undefined;
}

function linksOf(page: PageSource): { target: string; line: number }[] {
  return page.nodes.flatMap((node) => {
    const line = lineOf(node);
    if (node.type === 'link' || node.type === 'definition') return { target: node.url, line };
    if (isJsx(node)) {
      const target = attributeOf(node, 'href');
      return target === undefined ? [] : { target, line };
    }
    if (node.type === 'code' && node.lang === 'mermaid') {
      return node.value.split('\n').flatMap((text, index) => {
        const target = /^\s*click\s+\S+\s+(?:href\s+)?"([^"]*)"/.exec(text)?.[1];
        return target === undefined ? [] : { target, line: line + 1 + index };
      });
    }
    return [];
  });
}
