import type { MdastNode } from 'satteri';
import { diagramFence } from '../diagrams/fence.ts';
import { withDescendants } from '../markdown/descendants.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import { textOf } from '../markdown/text.ts';
import { STEP_SECTIONS } from '../schema/question.ts';
import type { Fault } from './fault.ts';
import { sectionNodes } from './section-nodes.ts';
import { lineOf, type PageSource } from './source.ts';

const INTERVIEW_MINUTES = 45;
const LEVELS = ['mid', 'senior', 'staff'];
const BOARDS = 3;
const DIAGRAMS = 5;
const SYSTEMS = 5;
const CODE_LINES = { least: 20, most: 60 };

/** The tables that every model answer has, by section, with their columns. */
const TABLES: Record<string, string[]> = {
  'trade-offs': ['option', 'wins when', 'costs', 'numbers', 'who uses it'],
  'where-it-breaks': ['bottleneck', 'first sign', 'fix', 'price of the fix'],
  production: ['system', 'what it does differently', 'why'],
};

/** Model answers that lack a part of their form: scripts, levels, boards, tables, code. */
export function answerFormFaults(page: PageSource): Fault[] {
  if (!page.numbers) return [];
  const faults: Fault[] = [];
  const report = (line: number, message: string) =>
    faults.push({ file: page.file, line, check: 'answer-form', message });
  const marks = (nodes: readonly MdastNode[], name: string) =>
    nodes.filter(isJsx).filter((node) => node.name === name);

  let minutes = 0;
  for (const id of STEP_SECTIONS) {
    const { line, nodes } = sectionNodes(page, id);
    const scripts = marks(nodes, 'Script');
    for (const script of scripts) {
      const own = Number(attributeOf(script, 'minutes'));
      if (!Number.isInteger(own) || own < 1) {
        report(lineOf(script), 'A script takes whole minutes: <Script minutes="5">.');
      } else minutes += own;
    }
    if (scripts.length !== 1) {
      report(line, `The section {#${id}} has ${scripts.length} scripts; it takes one.`);
    }
    const levels = marks(nodes, 'Level').map((level) => attributeOf(level, 'of') ?? '');
    if (levels.join() !== LEVELS.join()) {
      report(line, `The section {#${id}} takes the levels ${LEVELS.join(', ')}, in this order.`);
    }
    for (const name of ['RedFlag', 'FollowUp']) {
      if (marks(nodes, name).length === 0) report(line, `The section {#${id}} lacks <${name}>.`);
    }
  }
  if (minutes !== INTERVIEW_MINUTES) {
    report(1, `The scripts take ${minutes} minutes; an interview has ${INTERVIEW_MINUTES}.`);
  }

  for (const name of ['Numbers', 'LatencyBudget', 'AtScale', 'Claims']) {
    if (marks(page.nodes, name).length === 0) report(1, `The page lacks <${name} />.`);
  }
  for (const [id, columns] of Object.entries(TABLES)) {
    const { line, nodes } = sectionNodes(page, id);
    const [header, ...rows] = nodes.filter(({ type }) => type === 'tableRow');
    const found =
      header && 'children' in header ? (header.children as MdastNode[]).map(textOf) : [];
    if (found.map((cell) => cell.toLowerCase()).join() !== columns.join()) {
      report(line, `The section {#${id}} takes a table with the columns: ${columns.join(', ')}.`);
    }
    if (id === 'production') {
      const cited = rows.filter((row) => marks(withDescendants(row), 'Cite').length > 0);
      if (cited.length < SYSTEMS) {
        report(line, `The table cites ${cited.length} systems; it takes ${SYSTEMS} or more.`);
      }
    }
  }

  const fences = page.nodes.filter((node) => node.type === 'code' && node.lang === 'mermaid');
  const boards = fences.filter((node) => boardOf(node) !== undefined);
  if (fences.length - boards.length < DIAGRAMS) {
    report(
      1,
      `The page has ${fences.length - boards.length} diagrams beside its boards; it takes 5.`,
    );
  }
  faults.push(...boardFaults(page, boards));

  const longest = page.nodes
    .flatMap((node) => (node.type === 'code' && node.lang === 'python' ? node.value : []))
    .reduce((most, code) => Math.max(most, code.split('\n').length), 0);
  if (longest < CODE_LINES.least || longest > CODE_LINES.most) {
    report(1, `The longest sample has ${longest} lines; the heart of the matter takes 20 to 60.`);
  }
  return faults;
}

/** Boards that are too few, out of order, or lose what the one before had drawn. */
function boardFaults(page: PageSource, boards: readonly MdastNode[]): Fault[] {
  const fault = (line: number, message: string): Fault => ({
    file: page.file,
    line,
    check: 'answer-form',
    message,
  });
  if (boards.map(boardOf).join() !== '1,2,3') {
    return [fault(1, `The page takes ${BOARDS} boards, \`\`\`mermaid board="1" to "3", in order.`)];
  }
  return boards.flatMap((board, index) => {
    const next = boards[index + 1];
    if (!next) return [];
    const drawn = new Set(drawnLines(next));
    return drawnLines(board)
      .filter((line) => !drawn.has(line))
      .map((line) =>
        fault(lineOf(next), `Board ${index + 2} lacks what board ${index + 1} has: "${line}".`),
      );
  });
}

function boardOf(node: MdastNode): string | undefined {
  return node.type === 'code' ? diagramFence(node.value, node.meta ?? '').board : undefined;
}

/** A diagram's lines that draw something; what one emphasizes may change. */
function drawnLines(node: MdastNode): string[] {
  if (node.type !== 'code') return [];
  return node.value
    .split('\n')
    .map((line) => line.trim().replace(/:::\w+/g, ''))
    .filter((line) => line !== '' && !/^(?:flowchart|acc(?:Title|Descr)|click|end$)/.test(line));
}
