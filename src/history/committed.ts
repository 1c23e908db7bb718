import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** A hook of Git runs with these set, and they would lead away from the folder that is asked for. */
const OWN_REPOSITORY = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };

/** Enough for the names of a hundred thousand changes, in bytes. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * When each file under `content/` was last committed, as a date-time in UTC
 * (`2026-11-23T17:25:42Z`), by the file's path from the root.
 *
 * Nothing is known, and the map is empty, where the root is not the top of a repository of its
 * own, where its history is cut off, and where there is no Git.
 */
export function committedTimes(root: string): Map<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: { ...process.env, ...OWN_REPOSITORY },
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const answer = git('rev-parse', '--is-shallow-repository', '--show-toplevel');
    const [shallow, top = ''] = answer.trimEnd().split('\n');
    if (shallow !== 'false' || realpathSync(top) !== realpathSync(root)) return new Map();
    return newest(git('-c', 'core.quotePath=off', 'log', ...LOG));
  } catch {
    return new Map();
  }
}

/** Each commit: a NUL, its time in seconds, and the files that it changed, a line each. */
const LOG = ['--format=%x00%ct', '--name-only', '--no-renames', '--', 'content'];

/** The time of each file in the log, which begins with the newest commit. */
function newest(log: string): Map<string, string> {
  const times = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...files] = commit.split('\n').filter(Boolean);
    const time = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
    for (const file of files) if (!times.has(file)) times.set(file, time);
  }
  return times;
}
