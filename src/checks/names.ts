import { nameKey } from '../search/words.ts';
import type { Fault } from './fault.ts';
import type { Addresses } from './links.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, type DataSource, entryLine } from './source.ts';

/** What search is told of names: sections that are not there, a name of two terms, a wrong order. */
export function nameFaults({ glossary, asked }: ContentSource, addresses: Addresses): Fault[] {
  return [
    ...sectionFaults(glossary, addresses),
    ...sectionFaults(asked, addresses),
    ...doubleNames(glossary),
    ...orderFaults(glossary),
  ];
}

function sectionFaults(source: DataSource<{ section: string }>, addresses: Addresses): Fault[] {
  return source.entries.flatMap(({ section }, index): Fault[] => {
    const [path = '', id] = String(section).split('#');
    const ids = addresses.get(path);
    const message = !ids
      ? `There is no page ${path}.${didYouMean(path, addresses.keys())}`
      : id !== undefined && !ids.has(id)
        ? `${path} has no section #${id}.${didYouMean(id, ids)}`
        : undefined;
    return message === undefined ? [] : [fault(source, message, index, 'section')];
  });
}

/** A name that leads to two terms would lead nowhere. */
function doubleNames(source: ContentSource['glossary']): Fault[] {
  const owners = new Map<string, string>();
  return source.entries.flatMap(({ id, term, aliases = [] }, index) =>
    [term, ...aliases].flatMap((name, place): Fault[] => {
      const key = nameKey(String(name));
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner === undefined) return [];
      const whose = owner === id ? 'this term already' : `"${owner}"`;
      const path = place === 0 ? ['term'] : ['aliases', place - 1];
      const message = `"${name}" is a name of ${whose}; signs and capitals make no difference.`;
      return [fault(source, message, index, ...path)];
    }),
  );
}

function orderFaults(source: ContentSource['glossary']): Fault[] {
  return source.entries.flatMap(({ id }, index): Fault[] => {
    const previous = source.entries[index - 1]?.id;
    if (previous === undefined || previous <= id) return [];
    return [fault(source, `"${id}" stands after "${previous}"; ids are sorted.`, index, 'id')];
  });
}

function fault(source: DataSource, message: string, ...path: (string | number)[]): Fault {
  return { file: source.file, line: entryLine(source, ...path), check: 'names', message };
}
