import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a command cost. */
export interface Cost {
  /** From its start to its end. */
  seconds: number;
  /** The time of all processors together, which other programs' load changes less. */
  processor: number;
  /** The largest memory of its process, in MiB. */
  peak: number;
}

/** Builds a site as `npm run build` does. */
export function build(root: string): Promise<Cost> {
  return measure(root, ['node_modules/astro/bin/astro.mjs', 'build']);
}

/** Records a site's addresses as `npm run permalinks` does. */
export function recordPermalinks(root: string): Promise<Cost> {
  return measure(root, ['src/permalinks/cli.ts']);
}

/** @throws Error with all that the command printed when it fails */
async function measure(cwd: string, args: readonly string[]): Promise<Cost> {
  const file = path.join(cwd, 'usage.json');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'usage.ts'), ...args],
    {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BENCH_USAGE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${output}`);
  const usage = JSON.parse(await readFile(file, 'utf8')) as NodeJS.ResourceUsage;
  await rm(file);
  return {
    seconds,
    processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peak: usage.maxRSS / 1024,
  };
}
