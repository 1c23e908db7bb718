import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What a copy of the generator needs beside its packages. */
const PARTS = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the generator and its content in a temporary folder, which `remove` deletes. */
export async function copySite(root: string): Promise<{ root: string; remove(): Promise<void> }> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'bench-'));
  for (const part of [...PARTS, 'e2e/template.md']) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return { root: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
