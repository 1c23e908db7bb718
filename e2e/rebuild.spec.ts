import { createHash } from 'node:crypto';
import { glob, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

/** Builds a site and reads all that was written: a hash of each file by its name. */
async function built(site: FixtureSite): Promise<Record<string, string>> {
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  const dist = path.join(site.root, 'dist');
  const files: Record<string, string> = {};
  for await (const entry of glob('**/*.*', { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(file));
    files[path.relative(dist, file)] = hash.digest('hex');
  }
  return files;
}

test('a build with what earlier ones kept gives the bytes of a first one', async () => {
  test.setTimeout(240_000);
  const site = await FixtureSite.create();
  const kept = path.join(site.root, '.astro/cache/kept');
  try {
    await built(site);
    const before = await readdir(path.join(kept, 'pages'));
    const page = 'content/steps/problem-formulation.mdx';
    await site.edit(page, 'A lead with a link', 'Another lead with a link');
    const again = await built(site);

    // One page was compiled anew, the others came from the first build, and its own is gone.
    const after = await readdir(path.join(kept, 'pages'));
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);

    await rm(path.join(site.root, '.astro'), { recursive: true });
    await rm(path.join(site.root, 'dist'), { recursive: true });
    const first = await built(site);
    expect(Object.keys(first).length).toBeGreaterThan(30);
    expect(again).toEqual(first);
  } finally {
    await site.remove();
  }
});
