import { withBase } from './address.ts';
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

/** A part of the tree that opens and closes. */
export interface TreeGroup {
  title: string;
  items: TreeItem[];
  /** Groups within: the categories of questions. */
  groups: TreeGroup[];
}

/** The tree of steps and questions that stands beside every page. */
export async function siteTree(): Promise<TreeGroup[]> {
  const categories = (await questionGroups()).map(({ title, questions }) => ({
    title,
    items: questions,
    groups: [],
  }));
  const href = (path: string) => withBase(path, import.meta.env.BASE_URL);
  const overviews = [
    { title: 'All questions', href: href('/questions/') },
    { title: 'Side by side', href: href('/questions/compare/') },
  ];
  return [
    { title: 'Nine steps', items: await steps(), groups: [] },
    { title: 'Interview questions', items: overviews, groups: categories },
    { title: 'Key topics', items: await topics(), groups: [] },
    { title: 'Guide', items: await guidePages(), groups: [] },
  ];
}
