/** How well a search answers some queries; each number is a mean between 0 and 1. */
export interface Scores {
  queries: number;
  /** The share of queries whose first result is right. */
  successAt1: number;
  /** The share of queries with a right result among the first five. */
  successAt5: number;
  /** Mean reciprocal rank of the first right result; 0 where there is none. */
  mrr: number;
  /** Normalized discounted cumulative gain of the first ten, with binary gains. */
  ndcgAt10: number;
}

/** The results of one query in their order, and those that would be right. */
export interface JudgedRun {
  class: string;
  results: readonly string[];
  right: readonly string[];
}

/**
 * The means over some queries; the formulas are those of Manning, Raghavan and Schütze,
 * "Introduction to Information Retrieval" (2008), sections 8.4 and 21.2, for binary judgments.
 */
export function scoresOf(runs: readonly JudgedRun[]): Scores {
  const mean = (value: (run: JudgedRun) => number) =>
    runs.reduce((sum, run) => sum + value(run), 0) / runs.length;
  return {
    queries: runs.length,
    successAt1: mean((run) => Number(firstRight(run) === 1)),
    successAt5: mean((run) => Number(firstRight(run) <= 5)),
    mrr: mean((run) => 1 / firstRight(run)),
    ndcgAt10: mean((run) => gain(run.results.slice(0, 10), run) / idealGain(run)),
  };
}

/** The scores of each class of queries, and of all of them under `all`. */
export function scoresByClass(runs: readonly JudgedRun[]): Map<string, Scores> {
  const classes = Map.groupBy(runs, (run) => run.class);
  return new Map([
    ...[...classes].map(([name, own]) => [name, scoresOf(own)] as const),
    ['all', scoresOf(runs)] as const,
  ]);
}

/** The rank of the first right result, from 1; infinite where there is none. */
function firstRight({ results, right }: JudgedRun): number {
  const index = results.findIndex((result) => right.includes(result));
  return index < 0 ? Infinity : index + 1;
}

function gain(results: readonly string[], { right }: JudgedRun): number {
  return results.reduce(
    (sum, result, index) => sum + Number(right.includes(result)) / Math.log2(index + 2),
    0,
  );
}

function idealGain(run: JudgedRun): number {
  return gain(run.right.slice(0, 10), run);
}
