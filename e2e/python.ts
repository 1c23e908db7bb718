import { execFileSync } from 'node:child_process';

/** Debian's names of what samples may need, by what tells whether it is there. */
const PACKAGES = {
  python3: ['--version'],
  'python3-numpy': ['-c', 'import numpy'],
} as const;

/** Whether a Python on this machine runs with these arguments. */
function runs(python: string, args: readonly string[]): boolean {
  try {
    execFileSync(python, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The name of a Python 3 that has what a sample needs, installed first with the system's package
 * manager where there is none. Debian's own Python is asked too: it sees Debian's NumPy where
 * another Python comes first on the path.
 *
 * @param code the sample
 * @throws Error that says what to install by hand when that does not work.
 */
export function findOrInstallPython(code: string): string {
  const needed = /^\s*(?:import|from) numpy\b/m.test(code) ? 'python3-numpy' : 'python3';
  const found = () => ['python3', '/usr/bin/python3'].find((name) => runs(name, PACKAGES[needed]));
  const there = found();
  if (there !== undefined) return there;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', needed], {
      stdio: 'inherit',
    });
  } catch (cause) {
    throw new Error(`apt-get could not install ${needed}. Install it by hand.`, { cause });
  }
  const installed = found();
  if (installed === undefined) throw new Error(`${needed} is installed, and no python3 runs it.`);
  return installed;
}
