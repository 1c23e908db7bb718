import { mathml } from '../markdown/math.ts';
import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';

/** Formulas that are no TeX. */
export function formulaFaults(page: PageSource): Fault[] {
  return page.nodes.flatMap((node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return [];
    try {
      mathml(node.value, node.type === 'math');
      return [];
    } catch (error) {
      const { message } = error as Error;
      const what = message.replace(/^ParseError:\s*/, '').split('\n', 1)[0];
      const place = { file: page.file, line: lineOf(node) };
      return { ...place, check: 'formulas', message: `The formula is no TeX: ${what}` };
    }
  });
}
