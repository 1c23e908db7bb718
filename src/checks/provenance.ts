import type { MdastNode } from 'satteri';
import { withDescendants } from '../markdown/descendants.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import type { Fault } from './fault.ts';
import { sectionNodes } from './section-nodes.ts';
import { lineOf, type PageSource } from './source.ts';

/** A number with a unit, as prose states one. */
const QUANTITY =
  /\$\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:%|(?:ns|µs|ms|s|min|h|kB|MB|GB|TB|PB|QPS|FLOPs?|thousand|million|billion|trillion|(?:second|minute|hour|day|week|month|year|request|user|video|image|page|line|transaction|payment|replica|byte|parameter)s?)\b)/;

/** Marks that say where a number comes from; an expression quotes one that is computed. */
const MARKS = ['Cite', 'Assumed', 'Derived'];

/**
 * Claims of a model answer without provenance: a quantity in a block that neither cites nor marks
 * it, a citation without its place, a mark without its reason.
 */
export function provenanceFaults(page: PageSource): Fault[] {
  if (!page.numbers) return [];
  const fault = (node: MdastNode, message: string): Fault => ({
    file: page.file,
    line: lineOf(node),
    check: 'provenance',
    message,
  });
  // The table of questions to ask has a column of plausible answers, which are what it says.
  const asked = new Set(sectionNodes(page, 'what-to-ask-first').nodes);
  const rows = page.nodes.filter(({ type }) => type === 'tableRow');
  const paragraphs = page.nodes.filter(({ type }) => type === 'paragraph');

  return [
    ...[...paragraphs, ...rows].flatMap((node) => {
      if (asked.has(node) || cites(node)) return [];
      const [bare] = QUANTITY.exec(unmarkedText(node)) ?? [];
      return bare === undefined
        ? []
        : [
            fault(
              node,
              `"${bare}" does not say where it comes from. Quote an estimate, cite a source, or mark it with <Assumed why="…"> or <Derived how="…">.`,
            ),
          ];
    }),
    ...page.nodes.flatMap((node): Fault[] => {
      if (!isJsx(node) || !MARKS.includes(node.name ?? '')) return [];
      if (node.type === 'mdxJsxFlowElement') {
        return [fault(node, `<${node.name}> stands within a sentence, not alone on its lines.`)];
      }
      if (node.name === 'Cite' && !attributeOf(node, 'at')) {
        return [
          fault(node, 'The citation names no place. Add at="section 4.2", a table or a page.'),
        ];
      }
      if (node.name === 'Assumed' && !attributeOf(node, 'why')) {
        return [fault(node, 'The assumption gives no reason. Add why="…".')];
      }
      if (node.name === 'Derived' && !attributeOf(node, 'how')) {
        return [fault(node, 'The derived claim shows no arithmetic. Add how="…".')];
      }
      return [];
    }),
  ];
}

function cites(node: MdastNode): boolean {
  return withDescendants(node).some((inner) => isJsx(inner) && inner.name === 'Cite');
}

/** The text of a block without what is marked, quoted, code or a formula. */
function unmarkedText(node: MdastNode): string {
  if (isJsx(node) && MARKS.includes(node.name ?? '')) return ' ';
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(unmarkedText).join('') : ' ';
}
