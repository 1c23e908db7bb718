import { committedTimes } from '../history/committed.ts';

let committed: Map<string, string> | undefined;

/**
 * When a file of `content/` last changed, as a date-time in UTC: its last commit, or, where Git
 * does not know it, the beginning of a day that its front matter gives. Undefined without both.
 */
function lastChange(file: string, updated?: string): string | undefined {
  // While one writes, the dates may be those of the start.
  committed ??= committedTimes(process.cwd());
  return committed.get(file) ?? (updated && `${updated}T00:00:00Z`);
}

/** A source of `content/`, with the day that its front matter gives where it has one. */
export interface DatedSource {
  file: string;
  updated?: string;
}

/** The last change of any of some sources, of which one at least is a page. */
export function newestChange(sources: readonly DatedSource[]): string {
  const times = sources.flatMap(({ file, updated }) => lastChange(file, updated) ?? []);
  const newest = times.sort().at(-1);
  if (!newest) throw new Error(`Nothing dates ${sources.map(({ file }) => file).join(', ')}.`);
  return newest;
}
