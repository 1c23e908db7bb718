import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** How a build ended and all that it printed. */
export interface BuildResult {
  status: number | null;
  output: string;
}

/** The generator over the fixture's content, in a folder of its own. */
export class FixtureSite {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async create(): Promise<FixtureSite> {
    const root = await mkdtemp(path.join(os.tmpdir(), 'nine-steps-'));
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      await cp(path.join(ROOT, part), path.join(root, part), { recursive: true });
    }
    // It links to pages that the fixture has not.
    await rm(path.join(root, 'src/pages/style.astro'));
    await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
    await cp(path.join(ROOT, 'e2e/fixture/content'), path.join(root, 'content'), {
      recursive: true,
    });
    await mkdir(path.join(root, 'e2e'));
    await cp(path.join(ROOT, 'e2e/fixture/template.md'), path.join(root, 'e2e/template.md'));
    return new FixtureSite(root);
  }

  /** Replaces the first occurrence of a text in a file, which must be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const name = path.join(this.root, file);
    const text = await readFile(name, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await writeFile(
      name,
      text.replace(from, () => to),
    );
  }

  /** Writes a file, its folders included. */
  async write(file: string, text: string): Promise<void> {
    const name = path.join(this.root, file);
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, text);
  }

  /** Runs `astro build`. */
  build(env: Record<string, string> = {}): Promise<BuildResult> {
    return this.#run(['node_modules/astro/bin/astro.mjs', 'build'], env);
  }

  /** Runs `npm run permalinks`. */
  permalinks(): Promise<BuildResult> {
    return this.#run(['src/permalinks/cli.ts'], {});
  }

  #run(args: string[], env: Record<string, string>): Promise<BuildResult> {
    const child = spawn(process.execPath, args, {
      cwd: this.root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, output }));
    });
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}
