import { z } from 'astro/zod';
import { answerSchema } from './answer.ts';
import { page, slug } from './page.ts';

/** The template's five categories of interview questions. */
export const CATEGORIES = [
  'recommendation',
  'search-and-ranking',
  'nlp',
  'computer-vision',
  'other',
] as const;

/** What kind of problem the question becomes once it is one for machine learning. */
export const TASKS = [
  'ranking',
  'retrieval',
  'classification',
  'regression',
  'sequence labeling',
  'generation',
  'detection',
  'segmentation',
  'matching',
  'anomaly detection',
] as const;

/** Where the labels come from: what users do, what users say, people paid for it, rules or models. */
export const LABEL_SOURCES = ['behavior', 'explicit', 'annotation', 'weak', 'outcome'] as const;

/** When predictions are computed. */
export const SERVING = ['batch', 'online', 'hybrid', 'on-device'] as const;

/** How often the main model is trained again, most often first. */
export const CADENCES = [
  'continuous',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
] as const;

/** The sections of a question page that answer to the nine steps, in the steps' order. */
export const STEP_SECTIONS = [
  'problem',
  'metrics',
  'architecture',
  'data',
  'features',
  'model',
  'serving',
  'testing',
  'operations',
] as const;

const category = z.enum(CATEGORIES);
const companies = z.array(z.string().min(2));

/** A cell of the comparison: a phrase, not a sentence. */
const phrase = z.string().min(3).max(90);
const phrases = z.array(z.string().min(2).max(60)).min(1).max(4);

/** Front matter of `content/questions/*.mdx`. */
export const questionSchema = z.strictObject({
  ...page,
  /** The question as an interviewer would say it. */
  question: z.string().min(20),
  category,
  /** Companies that the template names for it; empty where it names none. */
  companies,
  /** Nicknames, abbreviations and well-known products by which readers search for it. */
  aliases: z.array(z.string().min(2)).min(1).max(8),
  task: z.enum(TASKS),
  /** What the model optimizes. */
  objective: phrase,
  /** What one prediction is made from. */
  input: phrase,
  /** What one prediction is, as a type. */
  output: phrase,
  labels: z.enum(LABEL_SOURCES),
  /** What a label is, and when it is there. */
  labelDetail: phrase,
  /** How candidates are found before they are scored, or `none`. */
  candidates: phrase,
  /** What the model has to beat. */
  baseline: phrase,
  /** The model of the main answer. */
  model: phrase,
  loss: phrase,
  offlineMetrics: phrases,
  onlineMetrics: phrases,
  counterMetrics: phrases,
  serving: z.enum(SERVING),
  /** Time from request to answer that the design allows, in milliseconds; assumed by the page. */
  latencyMs: z.number().positive(),
  /** Whose time that is: `p99 at the API`, `nightly batch per user`. */
  latencyDetail: phrase,
  cadence: z.enum(CADENCES),
  /** What is most likely to go wrong in production. */
  risk: phrase,
  /** Slugs of the steps on which the answer leans most. */
  steps: z.array(slug).min(1),
  /** Slugs of questions whose answers share most with this one. */
  related: z.array(slug).min(2).max(4),
  /** Ids in `references.yaml` on which the answer rests. */
  references: z.array(slug).min(4),
  /** The numbers of a model answer; left out by a question that is answered in brief. */
  answer: answerSchema.optional(),
});

export type Question = z.infer<typeof questionSchema>;

/** One category of `content/questions.yaml`, the list of all questions in the template's words. */
export const questionGroupSchema = z.strictObject({
  id: category,
  /** The category's heading in the template. */
  title: z.string().min(2),
  questions: z
    .array(
      z.strictObject({
        /** The address of the question's page, whether it is written or not. */
        slug,
        title: z.string().min(2),
        companies,
      }),
    )
    .min(1),
});

export type QuestionGroup = z.infer<typeof questionGroupSchema>;
