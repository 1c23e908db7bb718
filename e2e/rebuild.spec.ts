import { createHash } from 'node:crypto';
import { glob, readFile, rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

const STEP = 'content/steps/problem-formulation.mdx';
const KEPT = '.astro/cache/kept';

/** The results that a site's builds keep: `pages/…`. */
async function results(site: FixtureSite): Promise<string[]> {
  const cwd = path.join(site.root, KEPT);
  return (await Array.fromAsync(glob('*/*', { cwd }))).sort();
}

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

/** What a writer may change after a first build; the edits add up. */
const EDITS: Record<string, (site: FixtureSite) => Promise<void>> = {
  'a text': (site) => site.edit(STEP, 'A lead with a link', 'Another lead with a link'),
  'a title, which other pages show': (site) =>
    site.edit('content/topics/nlp.mdx', 'title: NLP', 'title: NLP and speech'),
  'a term of the glossary': (site) =>
    site.edit('content/glossary.yaml', 'aliases: [ANN]', 'aliases: [ANN, near search]'),
  'a reference, which pages cite': (site) =>
    site.edit('content/references.yaml', 'Jeffrey Dean, Luiz', 'Jeffrey Deane, Luiz'),
};

test('a build with what earlier ones kept gives the bytes of a first one', async () => {
  test.setTimeout(480_000);
  const site = await FixtureSite.create();
  try {
    let last = await built(site);
    for (const [what, edit] of Object.entries(EDITS)) {
      await edit(site);
      const again = await built(site);
      expect(again, what).not.toEqual(last);
      const kept = await results(site);

      await rm(path.join(site.root, '.astro'), { recursive: true });
      await rm(path.join(site.root, 'dist'), { recursive: true });
      last = await built(site);
      expect(Object.keys(last).length).toBeGreaterThan(30);
      expect(again, what).toEqual(last);
      // Nothing is left of what only the build before the edit needed.
      expect(kept, what).toEqual(await results(site));
    }
  } finally {
    await site.remove();
  }
});

test('only what changed is made anew, and what is damaged', async () => {
  test.setTimeout(240_000);
  const site = await FixtureSite.create();
  try {
    const first = await built(site);
    const before = await results(site);
    await site.edit(STEP, 'A lead with a link', 'Another lead with a link');
    await built(site);
    const pages = (names: string[]) => names.filter((name) => name.startsWith('pages/'));
    const made = new Set(pages(await results(site))).difference(new Set(pages(before)));
    expect(made.size).toBe(1);

    for (const name of await results(site)) await truncate(path.join(site.root, KEPT, name), 40);
    await site.edit(STEP, 'Another lead with a link', 'A lead with a link');
    expect(await built(site)).toEqual(first);
  } finally {
    await site.remove();
  }
});
