import type { MdastNode } from 'satteri';
import { textOf } from './text.ts';

/** The longest text, in characters, that is still read at a glance. */
const LONGEST = 240;

/** Words and initials that a full stop follows without ending a sentence. */
const ABBREVIATION = /\b(?:[Ee]\.g|[Ii]\.e|et al|vs|[Cc]f|Fig|No|Dr|[A-Z])\.\s*$/;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The first sentence of a section's prose as plain text, without citations and cut at a word where
 * it is long. Where there is no prose, the items of the first list or the first column of the first
 * table; empty where there is neither.
 */
export function firstSentence(blocks: readonly MdastNode[]): string {
  const paragraphs = [
    ...blocks.filter((block) => block.type === 'paragraph' && !isLabel(block)),
    ...blocks.filter(isFrame).flatMap(childrenOf),
  ];
  for (const paragraph of paragraphs) {
    const text = plainText(paragraph);
    if (/\p{L}/u.test(text)) return cut(sentenceAtStart(text));
  }
  for (const block of blocks) {
    const lines = linesOf(block).map(plainText);
    if (lines.length > 0) return cut(lines.map((line) => closed(line)).join(' '));
  }
  return '';
}

/** A paragraph that is only bold or only italic; `group-labels.ts` shows it as a label. */
function isLabel(block: MdastNode): boolean {
  const [only, ...others] = childrenOf(block);
  return others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis');
}

/** What holds paragraphs of its own: a quotation or an aside. */
function isFrame(block: MdastNode): boolean {
  return (
    block.type === 'blockquote' || (block.type === 'mdxJsxFlowElement' && block.name === 'Aside')
  );
}

/** The items of a list, or what the rows of a table are about. */
function linesOf(block: MdastNode): MdastNode[] {
  if (block.type === 'list') return childrenOf(block);
  if (block.type !== 'table') return [];
  return childrenOf(block)
    .slice(1)
    .flatMap((row) => childrenOf(row).slice(0, 1));
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** A citation goes with the space before it. */
function plainText(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineMath') return readable(node.value);
  const children = childrenOf(node);
  if (children.length === 0) return textOf(node).replaceAll(/\s+/g, ' ');
  return children.reduce(
    (text, child) =>
      child.type === 'mdxJsxTextElement' && child.name === 'Cite'
        ? text.trimEnd()
        : text + plainText(child),
    '',
  );
}

/** TeX without what only a typesetter needs: `P(\text{click} \mid x)` becomes `P(click | x)`. */
function readable(tex: string): string {
  return tex
    .replaceAll(/\\text\{([^}]*)\}/g, '$1')
    .replaceAll(/\\mid\b/g, '|')
    .replaceAll(/\\[,;!]/g, ' ')
    .replaceAll(/\\(?=[a-z])/gi, '');
}

function sentenceAtStart(text: string): string {
  let sentence = '';
  for (const { segment } of sentences.segment(text.trim())) {
    // A question or an exclamation that is quoted goes on in lower case.
    if (sentence !== '' && !ABBREVIATION.test(sentence) && !/^\p{Ll}/u.test(segment)) break;
    sentence += segment;
  }
  // The quotation goes on in the next sentence.
  const quotes = sentence.match(/"/g)?.length ?? 0;
  const whole = quotes === 1 ? sentence.trim().replace(/^"/, '') : sentence.trim();
  // It announces a formula, a list or a table, which the preview leaves out.
  return /[.?!]["”)]*$/.test(whole) ? whole : whole.replace(/[\s,:]*$/, '…');
}

function closed(line: string): string {
  return /[.?!]$/.test(line.trim()) ? line.trim() : `${line.trim()}.`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, text.lastIndexOf(' ', LONGEST - 1)).replace(/[\s,;:.]+$/, '') + '…';
}
