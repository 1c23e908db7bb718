import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';

/** A Python sample of a page and what the page says that it prints. */
export interface Sample {
  file: string;
  line: number;
  code: string;
  /** Undefined when no `output` fence follows. */
  output: string | undefined;
}

/** The Python samples of a page. */
export function samplesOf(page: PageSource): Sample[] {
  return page.nodes.flatMap((node, index) => {
    if (node.type !== 'code' || node.lang !== 'python') return [];
    const next = page.nodes[index + 1];
    const output = next?.type === 'code' && next.lang === 'output' ? next.value : undefined;
    return { file: page.file, line: lineOf(node), code: node.value, output };
  });
}

/** Samples that do not say what they print, so that nobody could check them. */
export function sampleFaults(page: PageSource): Fault[] {
  return samplesOf(page)
    .filter((sample) => sample.output === undefined)
    .map(({ file, line }) => ({
      file,
      line,
      check: 'samples',
      message: 'The Python sample does not say what it prints. Follow it with an ```output fence.',
    }));
}
