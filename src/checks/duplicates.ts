import { isMap, isScalar, isSeq } from 'yaml';
import type { Fault } from './fault.ts';
import type { ContentSource, DataSource } from './source.ts';

interface Entry {
  /** What must be unique: an address, an id, a step's number. */
  key: string;
  file: string;
  line: number;
}

/** Two entries with one id, of which the site would silently drop one. */
export function duplicateFaults(content: ContentSource): Fault[] {
  const pages = content.pages.map(({ file, address }) => ({ key: address, file, line: 1 }));
  const places = content.pages.flatMap(({ file, collection, frontmatter }) =>
    ['number', 'order'].flatMap((field): Entry[] => {
      const node = frontmatter.document.getIn([field], true);
      if (!isScalar(node)) return [];
      const line = frontmatter.lineAt(node.range?.[0] ?? 0);
      return [{ key: `${collection}, ${field} ${String(node.value)}`, file, line }];
    }),
  );
  return [
    ...repeated(pages, 'address'),
    ...repeated(places, 'place'),
    ...repeated(ids(content.references, content.references.document.contents, 'id'), 'id'),
    ...repeated(ids(content.glossary, content.glossary.document.contents, 'id'), 'id'),
    ...repeated(ids(content.asked, content.asked.document.contents, 'section'), 'section'),
    ...repeated(
      groups(content.questions).flatMap((group) => ids(content.questions, group, 'slug')),
      'slug',
    ),
  ];
}

function groups({ document }: DataSource): unknown[] {
  return isSeq(document.contents)
    ? document.contents.items.map((group) => (isMap(group) ? group.get('questions') : undefined))
    : [];
}

function ids(source: DataSource, list: unknown, field: string): Entry[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item): Entry[] => {
    const node = isMap(item) ? item.get(field, true) : undefined;
    if (!isScalar(node)) return [];
    const line = source.lineAt(node.range?.[0] ?? 0);
    return [{ key: String(node.value), file: source.file, line }];
  });
}

function repeated(entries: readonly Entry[], what: string): Fault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    // File systems differ in whether A and a are one name, so ids that differ only so are one.
    const key = entry.key.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      return [];
    }
    return {
      file: entry.file,
      line: entry.line,
      check: 'duplicates',
      message: `The ${what} "${entry.key}" is taken by ${earlier.file}:${earlier.line}. Choose another.`,
    };
  });
}
