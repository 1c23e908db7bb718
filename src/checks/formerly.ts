import { attributeOf, isJsx } from '../markdown/jsx.ts';
import { formerly } from '../markdown/formerly.ts';
import type { Fault } from './fault.ts';
import { headingsOf } from './headings.ts';
import { standingAddresses } from './links.ts';
import { type ContentSource, lineOf, type PageSource } from './source.ts';

/** Forwarding addresses of what is not gone, and those of which two places say that they are it. */
export function formerlyFaults(content: ContentSource): Fault[] {
  const standing = standingAddresses(content);
  const retired = new Set(content.pages.flatMap(({ nodes }) => formerly(nodes, 'address')));
  const places = new Map<string, string>();
  return content.pages.flatMap((page) =>
    page.nodes.flatMap((node): Fault[] => {
      if (!isJsx(node) || node.name !== 'Formerly') return [];
      const line = lineOf(node);
      const id = attributeOf(node, 'id');
      const address = attributeOf(node, 'address');
      const former = address ?? `${page.address}#${id}`;
      const message =
        (id === undefined) === (address === undefined)
          ? '<Formerly> takes an id of this page or an address that is gone.'
          : id !== undefined
            ? refusedId(id, page)
            : refusedAddress(former, page);
      const taken = places.get(former);
      if (message === undefined && taken === undefined) {
        places.set(former, `${page.file}:${line}`);
        return [];
      }
      const twice = `${former} leads to ${taken} already. An old link has one place: choose one.`;
      return [{ file: page.file, line, check: 'formerly', message: message ?? twice }];
    }),
  );

  function refusedId(id: string, page: PageSource): string | undefined {
    const heading = headingsOf(page).find((one) => one.id === id);
    return heading && `#${id} is not gone: it is the id of the heading on line ${heading.line}.`;
  }

  function refusedAddress(address: string, page: PageSource): string | undefined {
    const [, path, id] = /^(\/(?:[^#]+\/)?)(?:#(.+))?$/.exec(address) ?? [];
    if (path === undefined) {
      return `"${address}" is no address. It has the form /steps/a/ or /steps/a/#section.`;
    }
    const ids = standing.get(path);
    if (!ids && !retired.has(path)) {
      return `Nothing says where ${path} itself went. Put <Formerly address="${path}" /> under the heading that took its place.`;
    }
    if (!ids) return undefined;
    if (id === undefined) return `${path} is not gone, and cannot lead elsewhere.`;
    if (ids.has(id)) return `${address} is not gone: the page has that id itself.`;
    return path === page.address
      ? `${address} is of this page. Put <Formerly id="${id}" /> instead.`
      : undefined;
  }
}
