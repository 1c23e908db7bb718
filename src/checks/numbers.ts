import { isQuote, quotesIn } from '../estimates/quotes.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import { answerSchema } from '../schema/answer.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, entryLine, fieldLine, lineOf, type PageSource } from './source.ts';

/** Numbers that do not compute, do not add up or do not exist, and sources that are not listed. */
export function numberFaults(page: PageSource, content: ContentSource): Fault[] {
  return [...quoteFaults(page), ...computingFaults(page), ...givenFaults(page, content)];
}

/** What the text quotes and the front matter does not have. */
function quoteFaults(page: PageSource): Fault[] {
  const known = [...(page.numbers?.quantities.keys() ?? [])];
  const fault = (line: number, name: string, among: readonly string[]): Fault => ({
    file: page.file,
    line,
    check: 'numbers',
    message: `The page has no number "${name}".${didYouMean(name, among)}`,
  });
  return page.nodes.flatMap((node): Fault[] => {
    if (node.type === 'mdxTextExpression' && isQuote(node.value)) {
      const name = node.value.trim();
      return known.includes(name) ? [] : [fault(lineOf(node), name, known)];
    }
    if (node.type === 'code' && node.lang === 'mermaid') {
      // What a diagram quotes has been filled in already, unless nothing has that name.
      return quotesIn(node.value).map((name) => fault(lineOf(node), name, known));
    }
    if (isJsx(node) && node.name === 'AtScale') {
      const names = [
        `inputs.${attributeOf(node, 'of')}`,
        ...(attributeOf(node, 'show') ?? '').split(/\s+/).map((name) => `estimates.${name}`),
      ];
      return names
        .filter((name) => !known.includes(name))
        .map((name) => fault(lineOf(node), name, known));
    }
    return [];
  });
}

/** Estimates that lack something, and units that do not fit. */
function computingFaults(page: PageSource): Fault[] {
  return (page.numbers?.faults ?? []).map(({ path, message, unknown }) => ({
    file: page.file,
    line: fieldLine(page, 'answer', ...path),
    check: 'numbers',
    message: message + (unknown ? didYouMean(unknown.name, unknown.known) : ''),
  }));
}

/** Published inputs without a source, and a latency budget that does not add up. */
function givenFaults(page: PageSource, content: ContentSource): Fault[] {
  const front = page.frontmatter.document.toJS() as {
    answer?: unknown;
    latencyMs?: unknown;
  } | null;
  const { data: answer } = answerSchema.safeParse(front?.answer);
  if (!answer) return [];
  const faults: Fault[] = [];
  const report = (path: (string | number)[], message: string) =>
    faults.push({
      file: page.file,
      line: entryLine(page.frontmatter, 'answer', ...path),
      check: 'numbers',
      message,
    });

  const ids = content.references.entries.map(({ id }) => id);
  for (const [name, { published }] of Object.entries(answer.inputs)) {
    if (!published || ids.includes(published.id)) continue;
    const hint = didYouMean(published.id, ids);
    report(
      ['inputs', name, 'published', 'id'],
      `content/references.yaml has no "${published.id}".${hint}`,
    );
  }
  const { stages, p50Ms } = answer.latency;
  for (const [share, budget] of Object.entries({ p50: p50Ms, p99: Number(front?.latencyMs) })) {
    const sum = stages.reduce((total, stage) => total + stage[share as 'p50' | 'p99'], 0);
    if (Math.abs(sum - budget) < 1e-9) continue;
    const field = share === 'p50' ? 'answer.latency.p50Ms' : 'latencyMs';
    report(
      ['latency', 'stages', 0],
      `The stages' ${share} add up to ${sum} ms and ${field} says ${budget}. Mend one, or add a stage for what is spare.`,
    );
  }
  return faults;
}
