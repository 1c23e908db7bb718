import { withBase } from './address.ts';
import { around } from './around.ts';
import { HOME_SECTIONS, QUESTIONS } from './overviews.ts';
import { guidePages, steps, topics } from './pages.ts';
import { questionGroups } from './questions.ts';

/** A line of the tree. */
export interface TreeItem {
  title: string;
  /** Undefined for a question without a page. */
  href: string | undefined;
  /** A step's number. */
  number?: number;
}

/** A part of the tree: open with its pages where the reader is in it, otherwise one link. */
export interface TreeGroup {
  title: string;
  /** The address where all its pages are listed. */
  href: string;
  /** Whether the reader is in it. */
  current: boolean;
  /** Its pages; empty where the reader is elsewhere. */
  items: TreeItem[];
  /** Groups within: the categories of questions. */
  groups: TreeGroup[];
}

/** The most pages of a group that stand beside a page: those around it. */
const MOST = 40;

const href = (path: string) => withBase(path, import.meta.env.BASE_URL);

/**
 * The tree that stands beside a page: all groups, and the pages of the group that the reader is in.
 * More would make every page grow with every other one.
 *
 * @param address the page's address, the base path included
 */
export async function siteTree(address: string): Promise<TreeGroup[]> {
  const group = (under: string, title: string, path: string, items: TreeItem[]): TreeGroup => {
    const current = address.startsWith(href(under));
    return {
      title,
      href: href(path),
      current,
      items: current ? around(items, address, MOST) : [],
      groups: [],
    };
  };
  const overviews = [
    { title: 'All questions', href: href('/questions/') },
    { title: 'Side by side', href: href('/questions/compare/') },
  ];
  const questions = group('/questions/', 'Interview questions', QUESTIONS.path, overviews);
  return [
    group('/steps/', 'Nine steps', `/#${HOME_SECTIONS.steps.id}`, await steps()),
    { ...questions, groups: questions.current ? await categories(address) : [] },
    group('/topics/', 'Key topics', `/#${HOME_SECTIONS.topics.id}`, await topics()),
    group('/guide/', 'Guide', `/#${HOME_SECTIONS.guide.id}`, await guidePages()),
  ];
}

async function categories(address: string): Promise<TreeGroup[]> {
  return (await questionGroups()).map(({ id, title, questions }) => {
    const current = questions.some((question) => question.href === address);
    return {
      title,
      href: href(`${QUESTIONS.path}#${id}`),
      current,
      items: current ? around(questions, address, MOST) : [],
      groups: [],
    };
  });
}
