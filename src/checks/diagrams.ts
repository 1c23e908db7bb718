import { diagramFence } from '../diagrams/fence.ts';
import { uncoveredCharacter } from '../diagrams/glyphs.ts';
import { hasRendering } from '../diagrams/renderings.ts';
import { syntaxFault } from '../diagrams/syntax.ts';
import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';

/** Diagrams that are malformed, say too little to some reader, or are not rendered yet. */
export async function diagramFaults(page: PageSource): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const node of page.nodes) {
    if (node.type !== 'code' || node.lang !== 'mermaid') continue;
    const first = lineOf(node);
    const report = (line: number, message: string) =>
      faults.push({ file: page.file, line, check: 'diagrams', message });

    const fence = diagramFence(node.value, node.meta ?? '');
    if (!fence.title) report(first, 'The diagram has no title. Add a line "accTitle: what it is".');
    if (!fence.description) {
      report(first, 'The diagram has no description. Add a line "accDescr: what it shows".');
    }
    if (!fence.caption) {
      report(
        first,
        'The diagram has no caption. Begin it with ```mermaid caption="what to learn".',
      );
    }
    const stranger = uncoveredCharacter(fence.source);
    if (stranger !== undefined) {
      report(
        first + 1 + lineWith(node.value, stranger),
        `The diagram's font has no "${stranger}". Use letters and signs of Latin-1.`,
      );
    }
    // What has been rendered was well formed, so Mermaid is loaded only for what has not.
    if (await hasRendering(fence.source)) continue;
    const syntax = await syntaxFault(fence.source);
    if (syntax) report(first + syntax.line, `Mermaid syntax error: ${syntax.message}.`);
    else
      report(first, 'The diagram has no rendering. Run `npm run diagrams` and commit the result.');
  }
  return faults;
}

function lineWith(text: string, character: string): number {
  return text.split('\n').findIndex((line) => line.includes(character));
}
