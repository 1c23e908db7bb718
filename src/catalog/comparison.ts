import { getCollection } from 'astro:content';
import {
  CADENCES,
  CATEGORIES,
  LABEL_SOURCES,
  type Question,
  SERVING,
  STEP_SECTIONS,
  TASKS,
} from '../schema/question.ts';
import { withBase } from './address.ts';
import { questionGroups } from './questions.ts';

/** A property of a question, as a column of the comparison. */
export interface Column {
  /** Its name in addresses. */
  key: string;
  title: string;
  /** The section of a question page that explains it. */
  section: string;
  /** The values among which a reader can choose; undefined for free text. */
  choices?: readonly string[];
}

/** What a question has in a column. */
export interface Cell {
  text: string;
  /** A word of a closed vocabulary that stands before the text. */
  term?: string;
  /** What the column sorts by where that is not the text. */
  sort?: number;
}

/** A question with its cells, one a column. */
export interface Row {
  title: string;
  href: string;
  cells: Cell[];
}

interface Property extends Column {
  cell: (question: Question) => Cell;
}

const PROPERTIES = {
  category: {
    key: 'category',
    title: 'Category',
    section: 'problem',
    choices: CATEGORIES,
    cell: ({ category }) => ({ term: category, text: '' }),
  },
  task: {
    key: 'task',
    title: 'Task',
    section: 'problem',
    choices: TASKS,
    cell: ({ task, output }) => ({ term: task, text: output }),
  },
  objective: {
    key: 'objective',
    title: 'Objective',
    section: 'problem',
    cell: ({ objective }) => ({ text: objective }),
  },
  labels: {
    key: 'labels',
    title: 'Labels',
    section: 'data',
    choices: LABEL_SOURCES,
    cell: ({ labels, labelDetail }) => ({ term: labels, text: labelDetail }),
  },
  input: {
    key: 'input',
    title: 'Input',
    section: 'features',
    cell: ({ input }) => ({ text: input }),
  },
  candidates: {
    key: 'candidates',
    title: 'Candidate generation',
    section: 'architecture',
    cell: ({ candidates }) => ({ text: candidates }),
  },
  baseline: {
    key: 'baseline',
    title: 'Baseline',
    section: 'model',
    cell: ({ baseline }) => ({ text: baseline }),
  },
  model: {
    key: 'model',
    title: 'Model',
    section: 'model',
    cell: ({ model }) => ({ text: model }),
  },
  loss: { key: 'loss', title: 'Loss', section: 'model', cell: ({ loss }) => ({ text: loss }) },
  offline: {
    key: 'offline',
    title: 'Offline metrics',
    section: 'metrics',
    cell: ({ offlineMetrics }) => ({ text: offlineMetrics.join(', ') }),
  },
  online: {
    key: 'online',
    title: 'Online metrics',
    section: 'metrics',
    cell: ({ onlineMetrics }) => ({ text: onlineMetrics.join(', ') }),
  },
  counter: {
    key: 'counter',
    title: 'Counter metrics',
    section: 'metrics',
    cell: ({ counterMetrics }) => ({ text: counterMetrics.join(', ') }),
  },
  serving: {
    key: 'serving',
    title: 'Serving',
    section: 'serving',
    choices: SERVING,
    cell: ({ serving }) => ({ term: serving, text: '' }),
  },
  latency: {
    key: 'latency',
    title: 'Latency budget',
    section: 'serving',
    cell: ({ latencyMs, latencyDetail }) => ({
      text: `${duration(latencyMs)}, ${latencyDetail}`,
      sort: latencyMs,
    }),
  },
  cadence: {
    key: 'cadence',
    title: 'Update cadence',
    section: 'operations',
    choices: CADENCES,
    cell: ({ cadence }) => ({ term: cadence, text: '', sort: CADENCES.indexOf(cadence) }),
  },
  risk: {
    key: 'risk',
    title: 'Main risk',
    section: 'operations',
    cell: ({ risk }) => ({ text: risk }),
  },
} satisfies Record<string, Property>;

type PropertyName = keyof typeof PROPERTIES;

/** The columns of `/questions/compare/`. */
const COMPARED: PropertyName[] = [
  'category',
  'task',
  'labels',
  'candidates',
  'model',
  'loss',
  'offline',
  'online',
  'serving',
  'latency',
  'cadence',
];

/** What each of the nine steps decides, in a question's properties. */
const DECIDED: PropertyName[][] = [
  ['task', 'objective'],
  ['offline', 'online', 'counter'],
  ['candidates', 'latency'],
  ['labels'],
  ['input'],
  ['baseline', 'model', 'loss'],
  ['serving', 'latency'],
  ['online', 'counter'],
  ['cadence', 'risk'],
];

/** A table of all questions that have a page, in the template's order. */
export interface Comparison {
  columns: Column[];
  rows: Row[];
}

/** All questions side by side. */
export function comparison(): Promise<Comparison> {
  return compare(COMPARED, '');
}

/**
 * What one step decides in each question.
 *
 * @param step the step's number, 1 to 9
 */
export function stepInQuestions(step: number): Promise<Comparison> {
  return compare(DECIDED[step - 1] ?? [], `#${STEP_SECTIONS[step - 1]}`);
}

/** A cell as one line of text. */
export function cellText({ term, text }: Cell): string {
  return [term, text].filter(Boolean).join(': ');
}

/** The properties of one question with their titles. */
export function factsOf(question: Question): { title: string; cell: Cell }[] {
  const names = Object.keys(PROPERTIES) as PropertyName[];
  return names
    .filter((name) => name !== 'category')
    .map((name) => ({ title: PROPERTIES[name].title, cell: PROPERTIES[name].cell(question) }));
}

async function compare(names: PropertyName[], fragment: string): Promise<Comparison> {
  const entries = new Map((await getCollection('questions')).map(({ id, data }) => [id, data]));
  const listed = (await questionGroups()).flatMap(({ questions }) => questions);
  return {
    columns: names.map((name) => PROPERTIES[name]),
    rows: listed.flatMap(({ slug, title }) => {
      const data = entries.get(slug);
      if (!data) return [];
      const href = withBase(`/questions/${slug}/${fragment}`, import.meta.env.BASE_URL);
      return { title, href, cells: names.map((name) => PROPERTIES[name].cell(data)) };
    }),
  };
}

/** Milliseconds in the largest unit that leaves a short number: `200 ms`, `2 s`, `6 h`. */
function duration(ms: number): string {
  const units = [
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
    ['ms', 1],
  ] as const;
  const [unit, size] = units.find(([, length]) => ms >= length) ?? ['ms', 1];
  return `${Number((ms / size).toPrecision(3))} ${unit}`;
}
