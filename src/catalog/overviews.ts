import { questionGroups } from './questions.ts';

/** A page that is made from data, in no collection. */
export interface Overview {
  /** The page's address without the base path. */
  path: string;
  /** The page's name; undefined for the home page, which is the site. */
  title: string | undefined;
  /** The page's `h1`. */
  heading: string;
  /** One sentence on what the page is for. */
  summary: string;
  /** What its card says. */
  card: { label: string; title: string };
  /** The data files that it shows. */
  data: string[];
  /** Begins the addresses of the pages that it shows. */
  pages: string;
}

const QUESTION_LIST = 'content/questions.yaml';

export const HOME: Overview = {
  path: '/',
  title: undefined,
  heading: 'Machine Learning System Design Template',
  summary:
    'Learn and rehearse machine learning system design: nine steps, thirty interview questions, every section searchable and linkable.',
  card: {
    label: 'Nine steps, thirty interview questions',
    title: 'Machine learning system design',
  },
  data: [QUESTION_LIST],
  pages: '/',
};

export const QUESTIONS: Overview = {
  path: '/questions/',
  title: 'Questions',
  heading: 'Common ML System Design Interview Questions',
  summary:
    'The thirty common interview questions of machine learning system design by category, with the companies about which they are asked.',
  card: { label: 'Overview', title: 'Common ML System Design Interview Questions' },
  data: [QUESTION_LIST],
  pages: '/questions/',
};

export const COMPARISON: Overview = {
  path: '/questions/compare/',
  title: 'Questions side by side',
  heading: 'Questions side by side',
  summary:
    'All interview questions in one table: task, labels, candidates, model, loss, metrics, serving, latency and cadence, to filter and sort.',
  card: { label: 'Interview questions', title: 'Questions side by side' },
  data: [QUESTION_LIST],
  pages: '/questions/',
};

export const REFERENCES: Overview = {
  path: '/references/',
  title: 'References',
  heading: 'References',
  summary:
    'Every paper, book, report and notice that the pages cite, with what was read to check it and which pages cite it.',
  card: { label: 'Every source that the pages cite', title: 'References' },
  data: ['content/references.yaml'],
  pages: '/',
};

export const GLOSSARY: Overview = {
  path: '/glossary/',
  title: 'Glossary',
  heading: 'Glossary',
  summary:
    'Every method, metric, model and tool of the nine steps by all of its names, each with the section that explains it.',
  card: { label: 'Every term by all of its names', title: 'Glossary' },
  data: ['content/glossary.yaml'],
  pages: '/',
};

/** The overviews that search engines should know; search and 404 are not among them. */
export const OVERVIEWS: readonly Overview[] = [HOME, QUESTIONS, COMPARISON, GLOSSARY, REFERENCES];

/** A heading of a page that the page's source does not have. */
export interface AddedHeading {
  id: string;
  /** The heading's level. */
  depth: number;
  title: string;
}

/** The parts of the home page. */
export const HOME_SECTIONS = {
  steps: { id: 'steps', depth: 2, title: 'The nine steps' },
  questions: { id: 'questions', depth: 2, title: 'Thirty interview questions' },
  topics: { id: 'topics', depth: 2, title: 'Key Topics and Techniques' },
  guide: { id: 'guide', depth: 2, title: 'Guide' },
} as const satisfies Record<string, AddedHeading>;

/** The table after the text of a step. */
export const IN_QUESTIONS: AddedHeading = {
  id: 'in-thirty-questions',
  depth: 2,
  title: 'This step in thirty questions',
};

/** The categories of questions as headings. */
export async function categoryHeadings(depth: number): Promise<AddedHeading[]> {
  return (await questionGroups()).map(({ id, title }) => ({ id, depth, title }));
}
