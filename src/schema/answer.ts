import { z } from 'astro/zod';
import { slug } from './page.ts';

/** A name by which prose quotes a number: `estimates.peakRate`. */
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: 'must be a name such as peakRate: letters and digits, the first one small',
});

const label = z.string().min(3).max(60);

const inputSchema = z
  .strictObject({
    /** What it is, in a few words: `Daily users`. */
    label,
    /** In `unit`; 100 million may be written as 100e6. */
    value: z.number(),
    /** Words of `src/estimates/units.ts`, as `requests/user`; `1` for a bare number. */
    unit: z.string().min(1),
    /** The range of what a reader may enter, in `unit`; from 0 on where it is left out. */
    least: z.number().optional(),
    most: z.number().optional(),
    /** The source that states it, and the place in it. */
    published: z.strictObject({ id: slug, at: z.string().min(3) }).optional(),
    /** Why this number, where nobody publishes it. */
    assumed: z.string().min(10).max(200).optional(),
  })
  .refine(({ published, assumed }) => (published === undefined) !== (assumed === undefined), {
    error: 'must say where it comes from: either published (id and at) or assumed (why)',
  })
  .refine(({ value, least = 0, most = Infinity }) => value >= least && value <= most, {
    error: 'must lie between its own least and most',
  });

export type AnswerInput = z.infer<typeof inputSchema>;

const estimateSchema = z.strictObject({
  label,
  /** A name of `src/estimates/formulas.ts`, or `product` or `quotient`. */
  formula: z.string(),
  /** Names of inputs or of estimates above: by the formula's parameters, or as a list. */
  of: z.union([z.record(z.string(), z.string()), z.array(z.string()).min(2)]),
  /** The unit in which the page writes it. */
  unit: z.string().min(1),
});

const stageSchema = z.strictObject({
  /** By which prose and diagrams quote it: `latency.ranker.p99`. */
  id: name,
  name: z.string().min(2).max(40),
  /** Milliseconds of the median and of the slowest hundredth. */
  p50: z.number().nonnegative(),
  p99: z.number().nonnegative(),
});

/** What makes a question a model answer: the numbers that its text quotes. */
export const answerSchema = z.strictObject({
  inputs: z.record(name, inputSchema),
  /** In the order of the arithmetic; each may use those above. */
  estimates: z.record(name, estimateSchema),
  latency: z.strictObject({
    /** The median of the whole, milliseconds; the sum of the stages' medians. */
    p50Ms: z.number().positive(),
    /** Add up to `p50Ms` and to the question's `latencyMs`; what is spare is a stage. */
    stages: z.array(stageSchema).min(3).max(12),
    /** Where the stages' times come from. */
    assumed: z.string().min(10).max(200),
  }),
});

export type Answer = z.infer<typeof answerSchema>;
