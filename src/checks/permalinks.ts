import { parseRegistry } from '../permalinks/registry.ts';
import type { Fault } from './fault.ts';
import type { Addresses } from './links.ts';
import { nearest } from './nearest.ts';
import type { ContentSource, PageSource } from './source.ts';

/**
 * Links that readers have pasted into their notes: every address that was ever published must
 * still lead somewhere, and every address that the site has must be recorded.
 */
export function permalinkFaults(
  { pages, permalinks: { file, text } }: ContentSource,
  addresses: Addresses,
): Fault[] {
  const registry = parseRegistry(text);
  const fault = (line: number, message: string): Fault => ({
    file,
    line,
    check: 'permalinks',
    message,
  });
  const current = allAddresses(addresses);
  const recorded = new Set(registry.entries.map(({ address }) => address));
  return [
    ...registry.faults.map(({ line, message }) => fault(line, message)),
    ...registry.entries
      .filter(({ address }) => !current.has(address))
      .map(({ address, line }) =>
        fault(line, `${address} is gone. ${howToRetire(address, current, pages)}`),
      ),
    ...[...current]
      .filter((address) => !recorded.has(address))
      .map((address) => {
        const at = registry.entries.find((entry) => entry.address > address)?.line;
        return fault(
          at ?? registry.entries.length + 1,
          `${address} is not recorded here. Run \`npm run permalinks\`; a line once published stays.`,
        );
      }),
  ];
}

/** Every page and section of the site as one address each. */
export function allAddresses(addresses: Addresses): Set<string> {
  return new Set(
    [...addresses].flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]),
  );
}

function howToRetire(
  address: string,
  current: ReadonlySet<string>,
  pages: readonly PageSource[],
): string {
  const near = nearest(address, current);
  const place = near ? `, perhaps ${near},` : '';
  const [page = '', id] = address.split('#');
  const source = pages.find((one) => one.address === page)?.file;
  return source
    ? `Put <Formerly id="${id}" /> under the heading that took its place${place} in ${source}, or <Formerly address="${address}" /> under its heading on another page.`
    : `Put <Formerly address="${address}" /> under the heading that took its place${place} in its source.`;
}
