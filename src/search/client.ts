/** A section that answers a query. */
export interface Hit {
  /** The section's address, the base path included. */
  href: string;
  title: string;
  page: string;
  /** The passage that matches, as runs of plain text. */
  excerpt: Run[];
}

/** A run of an excerpt. */
export interface Run {
  text: string;
  /** Whether the query's words stand in it. */
  marked: boolean;
}

/** The part of Pagefind's browser module that the site uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] } | null>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title: string; page: string };
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once.
 *
 * @throws the browser's error when the index is not there; the next call tries again.
 */
export function loadSearch(home: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${home}pagefind/pagefind.js`)
    .then(async (pagefind: Pagefind) => {
      // A section whose heading answers the query is what a reader of headings expects first.
      await pagefind.options({
        baseUrl: home,
        ranking: { metaWeights: { title: 6, page: 2, kind: 0 } },
      });
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * The sections that answer a query, best first, and how many there are in all.
 *
 * @param home the site's root, the base path included, with a slash at its end
 * @param most how many to return
 */
export async function search(
  query: string,
  home: string,
  most: number,
): Promise<{ hits: Hit[]; total: number }> {
  const pagefind = await loadSearch(home);
  const found = await pagefind.search(query);
  const results = found?.results ?? [];
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return {
    total: results.length,
    hits: data.map(({ url, excerpt, meta }) => ({
      href: url,
      title: meta.title,
      page: meta.page,
      excerpt: runs(excerpt),
    })),
  };
}

/** Takes Pagefind's escaped excerpt apart, so that none of it reaches the page as HTML. */
function runs(excerpt: string): Run[] {
  const inert = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...inert.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}
