import { pageEntries } from './entries.ts';

/** A page that is gone, and where its readers are sent. */
export interface RetiredPage {
  /** Its address without the base path and without the slash at the beginning. */
  path: string;
  /** Where the page itself leads, the base path included. */
  target: string;
  /** Where each of its sections leads. */
  sections: Record<string, string>;
}

/** The pages for which some page says `<Formerly address="…" />`. */
export async function retiredPages(): Promise<RetiredPage[]> {
  const pages = new Map<string, RetiredPage>();
  for (const { href, body } of await pageEntries()) {
    let section = '';
    for (const line of body.split('\n')) {
      section = /^##+ .*\{#([\w-]+)\}\s*$/.exec(line)?.[1] ?? section;
      const address = /<Formerly address="\/([^"#]+)(?:#([^"]*))?"/.exec(line);
      if (!address?.[1]) continue;
      const [, path, fragment] = address;
      const target = section ? `${href}#${section}` : href;
      const page = pages.get(path) ?? { path, target, sections: {} };
      if (fragment === undefined) page.target = target;
      else page.sections[fragment] = target;
      pages.set(path, page);
    }
  }
  return [...pages.values()];
}
