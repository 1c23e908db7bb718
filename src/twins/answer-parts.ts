import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { atScale, SCALES } from '../estimates/at-scale.ts';
import { evaluate } from '../estimates/evaluate.ts';
import type { ShownAnswer } from '../markdown/answers.ts';
import { attributeOf } from '../markdown/jsx.ts';
import { link, list, paragraph, strong, table, text } from './nodes.ts';

type Component = Parameters<typeof attributeOf>[0];

/**
 * A component of a model answer in plain Markdown; undefined for any other component.
 *
 * @param content what stands in it, in plain Markdown
 * @param answer the page's numbers
 */
export function plainAnswerPart(
  node: Component,
  content: RootContent[],
  answer: ShownAnswer,
  absolute: (path: string) => string,
): RootContent[] | undefined {
  const attribute = (name: string) => attributeOf(node, name) ?? '';
  switch (node.name) {
    case 'Assumed':
      return [...content, text(` (assumed: ${attribute('why')})`)];
    case 'Derived':
      return [...content, text(` (${attribute('how')})`)];
    case 'Numbers':
      return numbers(answer, absolute);
    case 'LatencyBudget':
      return [latency(answer)];
    case 'AtScale':
      return [
        rowsOf(
          ['Quantity', ...SCALES],
          atScale(answer, attribute('of'), attribute('show')).map(({ label, texts }) => [
            label,
            ...texts,
          ]),
        ),
      ];
    case 'Claims':
      return claims(answer);
    case 'Script':
      return quoted(`In the interview: ${attribute('minutes')} min`, content);
    case 'Pause':
      return [paragraph(strong('Pause')), ...content];
    case 'Levels':
      return quoted('How it sounds at three levels', content);
    case 'Level': {
      const titles: Record<string, string> = { mid: 'Mid-level', senior: 'Senior', staff: 'Staff' };
      return [paragraph(strong(titles[attribute('of')] ?? '')), ...content];
    }
    case 'RedFlag':
      return [paragraph(strong('Red flag')), ...content];
    case 'FollowUp':
      return [paragraph(strong(`Next question: ${attribute('ask')}`)), ...content];
    default:
      return undefined;
  }
}

function numbers(answer: ShownAnswer, absolute: (path: string) => string): RootContent[] {
  const source = (id: string, at: string) =>
    link(`(${answer.sources[id]?.label ?? id}, ${at})`, absolute(`/references/#${id}`));
  const { quantities } = evaluate(answer);
  const head = (...titles: string[]) => titles.map((title) => [text(title)]);
  return [
    table([
      head('Input', 'Value', 'Where from'),
      ...Object.entries(answer.inputs).map(([name, { label, published, assumed }]) => [
        [text(label)],
        [text(quantities.get(`inputs.${name}`)?.text ?? '')],
        published
          ? [text('Published '), source(published.id, published.at)]
          : [text(`Assumed: ${assumed}`)],
      ]),
    ]),
    table([
      head('Result', 'Value', 'Arithmetic'),
      ...Object.entries(answer.estimates).map(([name, { label }]) => {
        const quantity = quantities.get(`estimates.${name}`);
        const steps = (quantity?.steps ?? []).map(
          ({ says, formula, numbers, result }) => `${says} = ${formula} = ${numbers} = ${result}`,
        );
        const cells: PhrasingContent[][] = [
          [text(label)],
          [text(quantity?.text ?? '')],
          [
            text(steps.join('; ')),
            ...(quantity?.source
              ? [text(' '), source(quantity.source.id, quantity.source.at)]
              : []),
          ],
        ];
        return cells;
      }),
    ]),
  ];
}

function latency({ latency, latencyMs }: ShownAnswer): RootContent {
  const rows = latency.stages.map(({ name, p50, p99 }) => [name, String(p50), String(p99)]);
  return rowsOf(
    ['Stage', 'p50, ms', 'p99, ms'],
    [...rows, ['Sum', String(latency.p50Ms), String(latencyMs)]],
  );
}

function claims({
  claims: { published, derived, assumed, assumptions },
}: ShownAnswer): RootContent[] {
  const count = `${published + derived + assumed} claims: ${published} published, ${derived} derived, ${assumed} assumed.`;
  return [
    paragraph(text(count)),
    list(assumptions.map((assumption) => [text(`${assumption.text}: ${assumption.why}`)])),
  ];
}

function rowsOf(head: string[], rows: string[][]): RootContent {
  return table([head, ...rows].map((row) => row.map((cell) => [text(cell)])));
}

function quoted(label: string, content: RootContent[]): RootContent[] {
  return [
    { type: 'blockquote', children: [paragraph(strong(label)), ...content] as BlockContent[] },
  ];
}
