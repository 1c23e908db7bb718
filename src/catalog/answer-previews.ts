import { evaluate } from '../estimates/evaluate.ts';
import type { ShownAnswer } from '../markdown/answers.ts';
import type { Preview } from './previews.ts';

/** What the numbers and assumptions of a model answer say of themselves, by fragment. */
export function answerPreviews(answer: ShownAnswer): Record<string, Preview> {
  const { quantities } = evaluate(answer);
  const number = (name: string) => {
    const { label = '', text = '' } = quantities.get(name) ?? {};
    return `${label}: ${text}`;
  };
  const inputs = Object.entries(answer.inputs).map(([name, { published, assumed }]) => [
    `input-${name}`,
    {
      title: number(`inputs.${name}`),
      text: published
        ? `Published: ${answer.sources[published.id]?.label}, ${published.at}.`
        : `Assumed: ${sentence(assumed ?? '')}`,
    },
  ]);
  const estimates = Object.keys(answer.estimates).map((name) => {
    const steps = quantities.get(`estimates.${name}`)?.steps ?? [];
    const text = steps.map(({ says, formula, numbers }) => `${says} = ${formula} = ${numbers}`);
    return [
      `estimate-${name}`,
      { title: number(`estimates.${name}`), text: `${text.join('; ')}.` },
    ];
  });
  const assumptions = answer.claims.assumptions.flatMap(({ text, why }, index) => [
    [`assumption-${index + 1}`, { title: `Assumed: ${text}`, text: sentence(why) }],
    [`assumed-${index + 1}`, { title: `Assumed: ${text}`, text: sentence(why) }],
  ]);
  const budget = {
    title: 'Latency budget',
    text: `${answer.latency.p50Ms} ms at the median and ${answer.latencyMs} ms at p99, by stage.`,
  };
  return Object.fromEntries([
    ...inputs,
    ...estimates,
    ...assumptions,
    ['latency-budget', budget],
  ]) as Record<string, Preview>;
}

/** A phrase with a full stop. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
