import { formerly } from '../markdown/formerly.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import { letterId, letterOf } from '../schema/term.ts';
import type { Fault } from './fault.ts';
import { headingsOf } from './headings.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, lineOf, type PageSource } from './source.ts';

/** Every address of the site with the ids that stand on it. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The addresses that lead somewhere, with the ids that links may name: of old ones, too. */
export function addressesOf(content: ContentSource): Addresses {
  const addresses = new Map(
    [...standingAddresses(content)].map(([path, ids]) => [path, new Set(ids)]),
  );
  for (const address of content.pages.flatMap(({ nodes }) => formerly(nodes, 'address'))) {
    const [path = '', fragment] = address.split('#');
    const ids = addresses.get(path) ?? new Set<string>();
    if (fragment) ids.add(fragment);
    addresses.set(path, ids);
  }
  return addresses;
}

/** The addresses of the pages that stand, with the ids on them. */
export function standingAddresses(content: ContentSource): Addresses {
  const categories = content.questions.entries.map((group) => group.id);
  return new Map<string, ReadonlySet<string>>([
    // Layouts write these ids and the one of `idsOf`; the checks of the built pages see them there.
    ['/', new Set(['steps', 'questions', 'topics', 'guide', ...categories])],
    ['/search/', new Set()],
    ['/style/', new Set()],
    // Its ids repeat the addresses of the other pages; built-headings.ts knows the rule.
    ['/print/', new Set()],
    ['/questions/compare/', new Set()],
    ['/questions/', new Set(categories)],
    [
      '/glossary/',
      new Set(content.glossary.entries.flatMap(({ id, term }) => [id, letterId(letterOf(term))])),
    ],
    ['/references/', new Set(content.references.entries.map((reference) => reference.id))],
    ...content.pages.map((page) => [page.address, idsOf(page)] as const),
  ]);
}

/** The ids of a page: its headings' and those that they had before. */
function idsOf(page: PageSource): Set<string> {
  const own = headingsOf(page).flatMap(({ id }) => id ?? []);
  const after = page.collection === 'steps' ? ['in-thirty-questions'] : [];
  return new Set([...own, ...formerly(page.nodes, 'id'), ...after]);
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
