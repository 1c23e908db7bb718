import { defineMdastPlugin, type MdastNode } from 'satteri';
import { evaluate } from '../estimates/evaluate.ts';
import type { Answer } from '../schema/answer.ts';
import type { Reference } from '../schema/reference.ts';
import { citationLabel } from './citations.ts';
import { type Claims, claimsOf } from './claims.ts';
import { descendants } from './descendants.ts';
import { attributesOf } from './jsx.ts';

/** A model answer as its components get it. */
export interface ShownAnswer extends Answer {
  /** The whole budget at the slowest hundredth, milliseconds. */
  latencyMs: number;
  claims: Claims;
  /** What its numbers rest on, by id. */
  sources: Record<string, { label: string; href: string }>;
}

/** The components that show numbers of the page's front matter. */
const SHOWING_NUMBERS = ['Numbers', 'LatencyBudget', 'AtScale', 'Claims'];

/**
 * Gives the components of a model answer what they show: its numbers as `answer`, and an assumption
 * its place among the page's assumptions. Pages without numbers stay as they are.
 */
export function answers(references: ReadonlyMap<string, Reference>, base: string) {
  return defineMdastPlugin({
    name: 'answers',
    before(root, context) {
      const { answer, latencyMs = 0 } = (context.data.astro?.frontmatter ?? {}) as FrontMatter;
      if (!answer) return;
      const nodes = descendants(root as MdastNode);
      const shown = shownAnswer(answer, latencyMs, nodes, references, base);
      context.data.answer = { json: JSON.stringify(shown), assumptions: 0 };
    },
    mdxJsxTextElement(node, { data: { answer } }) {
      if (!answer || node.name !== 'Assumed') return;
      answer.assumptions += 1;
      return {
        ...node,
        attributes: [...node.attributes, ...attributesOf({ place: String(answer.assumptions) })],
      };
    },
    mdxJsxFlowElement(node, { data: { answer } }) {
      if (!answer || !SHOWING_NUMBERS.includes(node.name ?? '')) return;
      return {
        ...node,
        attributes: [...node.attributes, ...attributesOf({ answer: answer.json })],
      };
    },
  });
}

interface FrontMatter {
  answer?: Answer;
  latencyMs?: number;
}

declare module 'satteri' {
  interface DataMap {
    /** What the plugin keeps while it goes through a page. */
    answer?: { json: string; assumptions: number };
  }
}

/**
 * A model answer as its components and its plain form show it.
 *
 * @param latencyMs the whole budget
 * @param nodes the page's text
 */
export function shownAnswer(
  answer: Answer,
  latencyMs: number,
  nodes: readonly MdastNode[],
  references: ReadonlyMap<string, Reference>,
  base: string,
): ShownAnswer {
  return {
    ...answer,
    latencyMs,
    claims: claimsOf(nodes, answer),
    sources: sourcesOf(answer, references, base),
  };
}

/** The ids of what the numbers rest on: sources of inputs and of formulas. */
export function sourceIds(answer: Answer): string[] {
  const inputs = Object.values(answer.inputs).map(({ published }) => published?.id);
  const formulas = [...evaluate(answer).quantities.values()].map(({ source }) => source?.id);
  return [...new Set([...inputs, ...formulas])].filter((id) => id !== undefined);
}

/** What the numbers rest on: labels and addresses of sources, by id. */
function sourcesOf(
  answer: Answer,
  references: ReadonlyMap<string, Reference>,
  base: string,
): ShownAnswer['sources'] {
  return Object.fromEntries(
    sourceIds(answer).flatMap((id) => {
      const reference = references.get(id);
      if (!reference) return [];
      const href = `${base.replace(/\/$/, '')}/references/#${id}`;
      return [[id, { label: citationLabel(reference), href }]];
    }),
  );
}
