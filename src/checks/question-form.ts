import type { MdastNode } from 'satteri';
import { STEP_SECTIONS } from '../schema/question.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import type { AnswerInput } from '../schema/answer.ts';
import type { Fault } from './fault.ts';
import { headingsOf } from './headings.ts';
import { sectionNodes } from './section-nodes.ts';
import { type ContentSource, fieldLine, type PageSource } from './source.ts';
import { textOf } from '../markdown/text.ts';

/** The sections of every question page, in order. */
const SECTIONS = ['two-minute-answer', 'what-to-ask-first', ...STEP_SECTIONS];
const ANSWER_SECTIONS = [
  'two-minute-answer',
  'what-to-ask-first',
  'numbers',
  ...STEP_SECTIONS,
  'trade-offs',
  'where-it-breaks',
  'scale',
  'production',
  'claims',
];

const PAGE_WORDS = { least: 1000, most: 1600 };
/** A model answer, everything counted that it says. */
const ANSWER_PAGE_WORDS = { least: 3500, most: 5500 };
/** What can be said aloud in two minutes. */
const ANSWER_WORDS = { least: 150, most: 250 };
const CLARIFYING_QUESTIONS = 6;
const DIAGRAMS = 2;
const PRIMARY_SOURCES = 2;

/** Question pages that lack a part of the form which makes them comparable. */
export function questionFormFaults(page: PageSource, content: ContentSource): Fault[] {
  if (page.collection !== 'questions') return [];
  const faults: Fault[] = [];
  const report = (line: number, message: string) =>
    faults.push({ file: page.file, line, check: 'question-form', message });

  const [sections, pageWords] = page.numbers
    ? [ANSWER_SECTIONS, ANSWER_PAGE_WORDS]
    : [SECTIONS, PAGE_WORDS];
  const headings = headingsOf(page);
  const found = headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
  if (found.join() !== sections.join()) {
    const wrong = sections.findIndex((id, index) => found[index] !== id);
    const here = headings.filter(({ depth }) => depth === 2)[wrong];
    report(here?.line ?? 1, `Here stands the section {#${sections[wrong]}}; the order is fixed.`);
  }

  const words = countWords(page.nodes.filter(isBlock));
  if (words < pageWords.least || words > pageWords.most) {
    report(1, `The page has ${words} words; it takes ${pageWords.least} to ${pageWords.most}.`);
  }
  const answer = sectionNodes(page, 'two-minute-answer');
  const spoken = countWords(answer.nodes.filter(isBlock));
  if (spoken < ANSWER_WORDS.least || spoken > ANSWER_WORDS.most) {
    const range = `${ANSWER_WORDS.least} to ${ANSWER_WORDS.most}`;
    report(answer.line, `The two-minute answer has ${spoken} words; it takes ${range}.`);
  }
  const asked = sectionNodes(page, 'what-to-ask-first');
  const rows = asked.nodes.filter((node) => node.type === 'tableRow').length - 1;
  if (rows < CLARIFYING_QUESTIONS) {
    report(asked.line, `The table asks ${Math.max(rows, 0)} questions; it takes 6 or more.`);
  }
  const diagrams = page.nodes.filter((node) => node.type === 'code' && node.lang === 'mermaid');
  if (diagrams.length < DIAGRAMS) {
    report(
      1,
      'The page lacks a diagram: it takes the serving path and the data-and-training loop.',
    );
  }

  return [...faults, ...sourceFaults(page, content)];
}

function sourceFaults(page: PageSource, content: ContentSource): Fault[] {
  const listed: unknown = page.frontmatter.document.toJS()?.references;
  if (!Array.isArray(listed)) return [];
  const line = fieldLine(page, 'references');
  const fault = (message: string): Fault => ({
    file: page.file,
    line,
    check: 'question-form',
    message,
  });
  const cited = new Set([
    ...page.nodes.flatMap((one) =>
      isJsx(one) && one.name === 'Cite' ? attributeOf(one, 'id') : [],
    ),
    ...publishedInputs(page),
  ]);
  const kinds = new Map(content.references.entries.map(({ id, kind }) => [id, kind]));
  const primary = listed.filter((id) => ['paper', 'report'].includes(kinds.get(String(id)) ?? ''));
  return [
    ...listed
      .filter((id) => !cited.has(String(id)))
      .map((id) => fault(`"${String(id)}" is listed and never cited. Cite it or take it out.`)),
    ...[...cited]
      .filter((id) => !listed.includes(id))
      .map((id) => fault(`"${id}" is cited and not listed. Add it to references.`)),
    ...(primary.length < PRIMARY_SOURCES
      ? [
          fault(
            'Fewer than two sources are primary: a paper, or a report of a system in production.',
          ),
        ]
      : []),
  ];
}

/** The sources of a model answer's inputs. */
function publishedInputs(page: PageSource): string[] {
  const front = page.frontmatter.document.toJS() as { answer?: { inputs?: object } } | null;
  return Object.values((front?.answer?.inputs ?? {}) as Record<string, AnswerInput>).flatMap(
    ({ published }) => published?.id ?? [],
  );
}

/** Whether a node is prose that stands in no other one that is counted. */
function isBlock(node: MdastNode): boolean {
  return node.type === 'paragraph' || node.type === 'tableCell';
}

function countWords(nodes: readonly MdastNode[]): number {
  return nodes.flatMap((node) => textOf(node).match(/\S+/g) ?? []).length;
}
