import type { MdastNode } from 'satteri';
import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';
import { textOf } from '../markdown/text.ts';

/** A heading of a page's source. */
export interface SourceHeading {
  depth: number;
  /** The id from `{#id}`; undefined when the author wrote none. */
  id: string | undefined;
  text: string;
  line: number;
}

/** A page's headings in order. */
export function headingsOf(page: PageSource): SourceHeading[] {
  return page.nodes
    .filter((node): node is MdastNode & { type: 'heading' } => node.type === 'heading')
    .map((node) => {
      const data = node.data as { hProperties?: { id?: string } } | undefined;
      const { depth } = node;
      return { depth, id: data?.hProperties?.id, text: textOf(node), line: lineOf(node) };
    });
}

/** Headings without an id or with one that the page already has, and levels out of order. */
export function headingFaults(page: PageSource): Fault[] {
  const lines = new Map<string, number>();
  let previous = 1;
  return headingsOf(page).flatMap(({ depth, id, text, line }) => {
    const fault = (message: string): Fault => ({
      file: page.file,
      line,
      check: 'headings',
      message,
    });
    const faults: Fault[] = [];
    if (depth === 1) {
      faults.push(
        fault(`"${text}" is a second h1: the layout writes the first. Begin it with ##.`),
      );
    } else if (depth > previous + 1) {
      faults.push(fault(`"${text}" skips a level. Begin it with ${'#'.repeat(previous + 1)}.`));
    }
    previous = depth;
    if (id === undefined) {
      faults.push(fault(`"${text}" has no id. End the line with {#${suggestion(text)}}.`));
    } else if (lines.has(id)) {
      faults.push(fault(`The id "${id}" stands on line ${lines.get(id)} already. Choose another.`));
    } else {
      lines.set(id, line);
    }
    return faults;
  });
}

/** An id for a heading: its words, without the number. */
function suggestion(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/^[\d.]+\s*/, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'short-name'
  );
}
