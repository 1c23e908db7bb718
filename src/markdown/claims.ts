import type { MdastNode } from 'satteri';
import type { Answer } from '../schema/answer.ts';
import { attributeOf, isJsx } from './jsx.ts';
import { textOf } from './text.ts';

/** What a page claims, by where it has it from. */
export interface Claims {
  /** Citations and inputs that a source states. */
  published: number;
  /** Estimates, and what the text says to be derived. */
  derived: number;
  /** Inputs and statements that nobody publishes, and the latency budget. */
  assumed: number;
  /** The statements marked in the text, in its order, with the reason for each. */
  assumptions: { text: string; why: string }[];
}

/** Counts what a model answer claims. */
export function claimsOf(nodes: readonly MdastNode[], answer: Answer): Claims {
  const marks = nodes.filter(isJsx);
  const named = (name: string) => marks.filter((node) => node.name === name);
  const inputs = Object.values(answer.inputs);
  const assumptions = named('Assumed').map((node) => ({
    text: textOf(node),
    why: attributeOf(node, 'why') ?? '',
  }));
  return {
    published: named('Cite').length + inputs.filter(({ published }) => published).length,
    derived: named('Derived').length + Object.keys(answer.estimates).length,
    assumed: assumptions.length + inputs.filter(({ assumed }) => assumed).length + 1,
    assumptions,
  };
}
