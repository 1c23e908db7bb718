import type { BuiltFacts } from './built-facts.ts';
import type { Fault } from './fault.ts';

/** The page that holds all others, with ids that begin with their addresses. */
const BOOKLET = '/print/';

/**
 * Headings of built pages without an address, and addresses that the registry does not hold. The
 * sources' own are recorded before the build; this sees what layouts and components add.
 *
 * @param recorded the addresses of the registry
 */
export function builtHeadingFaults(
  { file, address, noindex, headings }: BuiltFacts,
  recorded: ReadonlySet<string>,
): Fault[] {
  // A page that stays out of search engines is nothing to link to.
  if (noindex && address !== BOOKLET) return [];
  return headings.flatMap(({ id, text, line }) => {
    const message =
      id === undefined
        ? `The heading "${text}" has no id. Give it one where it is written, or make it no heading.`
        : recorded.has(`${address}#${id}`) || (address === BOOKLET && repeats(id, recorded))
          ? undefined
          : `${address}#${id} ("${text}") is not recorded. Name the id in src/checks/links.ts and run \`npm run permalinks\`.`;
    return message ? { file, line, check: 'built-headings', message } : [];
  });
}

/** Whether an id of the booklet, `steps/a` or `steps/a/section`, says what is recorded elsewhere. */
function repeats(id: string, recorded: ReadonlySet<string>): boolean {
  return recorded.has(`/${id}/`) || recorded.has(`/${id.replace(/\/(?=[^/]*$)/, '/#')}`);
}
