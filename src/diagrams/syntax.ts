import { parseHTML } from 'linkedom';
import { DIAGRAM_KINDS } from './theme.ts';

/** What is wrong with a Mermaid source, and where. */
export interface SyntaxFault {
  /** Line in the diagram, from 1. */
  line: number;
  message: string;
}

/** Parses a Mermaid source without a browser; undefined when it is well formed. */
export async function syntaxFault(source: string): Promise<SyntaxFault | undefined> {
  const kind = source.trimStart().split(/\s/, 1)[0] ?? '';
  if (!DIAGRAM_KINDS.some((known) => known === kind)) {
    return { line: 1, message: `"${kind}" is not drawn here, only ${DIAGRAM_KINDS.join(', ')}` };
  }
  // A directive could turn labels into HTML, or bring colors: the site alone says how to draw.
  const directive = source.split('\n').findIndex((line) => line.includes('%%{'));
  if (directive >= 0) {
    return {
      line: directive + 1,
      message: 'a directive (%%{…}%%) has no place here, leave it out',
    };
  }
  const mermaid = await loadMermaid();
  try {
    await mermaid.parse(source);
    return undefined;
  } catch (error) {
    // The message names the line where the parser gave up; `loc`, where the broken part begins.
    const { message, hash } = error as Error & { hash?: { loc?: { first_line: number } } };
    const line = hash?.loc?.first_line ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    const got = /Expecting .*got '([^']*)'/s.exec(message)?.[1];
    return { line, message: got ? `unexpected ${got}` : (message.split('\n', 1)[0] ?? message) };
  }
}

/** Mermaid sanitizes labels while it parses, and the sanitizer wants a document. */
async function loadMermaid() {
  if (!('window' in globalThis)) {
    const { window, document, Element } = parseHTML('<html><body></body></html>');
    Object.assign(globalThis, { window, document, Element });
  }
  return (await import('mermaid')).default;
}
