import { execFileSync } from 'node:child_process';

/** Whether the machine has a Python 3. */
function found(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The name of a Python 3, installed first with the system's package manager where there is none.
 *
 * @throws Error that says what to install by hand when that does not work.
 */
export function findOrInstallPython(): string {
  if (!found()) {
    try {
      execFileSync('apt-get', ['update'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'python3'], {
        stdio: 'inherit',
      });
    } catch (cause) {
      throw new Error('No python3 found, and apt-get could not install it. Install Python 3.', {
        cause,
      });
    }
  }
  return 'python3';
}
