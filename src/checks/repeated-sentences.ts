import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';
import { textOf } from '../markdown/text.ts';

/** Shorter ones ("Take it as the fallback.") may stand twice. */
const LEAST_WORDS = 12;

/** Sentences that stand on two pages: one of the two says nothing of its own subject. */
export function repeatedSentenceFaults(pages: readonly PageSource[]): Fault[] {
  const first = new Map<string, PageSource>();
  return pages.flatMap((page) =>
    page.nodes
      .filter((node) => node.type === 'paragraph' || node.type === 'tableCell')
      .flatMap((node) =>
        sentencesOf(textOf(node)).flatMap((sentence): Fault[] => {
          const earlier = first.get(sentence);
          if (!earlier) first.set(sentence, page);
          if (!earlier || earlier === page) return [];
          const message = `The sentence "${sentence}" stands in ${earlier.file} too. Say what is special here.`;
          return [{ file: page.file, line: lineOf(node), check: 'repeated-sentences', message }];
        }),
      ),
  );
}

/** The sentences of a text that are long enough to count, without case and punctuation at the end. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:;])\s/)
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, ''))
    .filter((sentence) => sentence.split(' ').length >= LEAST_WORDS);
}
