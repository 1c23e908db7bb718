import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';
import { walk } from './landing.ts';

const STEP = 'content/steps/problem-formulation.mdx';
const TOPIC = 'content/topics/nlp.mdx';
const GUIDE = 'content/guide/best-practices.mdx';
const REGISTRY = 'content/permalinks.json';

const recorded = addressesIn(REGISTRY);
// The fixture's site leaves out the page of styles, which shows parts of the real content.
const fixture = addressesIn(`e2e/fixture/${REGISTRY}`).filter((link) => link !== '/style/');

function addressesIn(file: string): string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

const guidePage = (title: string, order: number) => `---
order: ${order}
title: ${title}
summary: Another guide page of the fixture, with just enough of everything that one can have.
updated: 2026-11-23
---

A lead.

## ${title} {#${title.toLowerCase()}}

Text.
`;

/** Puts lines for what is gone below a heading, or, without an id, before the lead. */
async function retire(site: FixtureSite, file: string, id: string, ...gone: string[]) {
  const lines = gone.map(
    (what) => `<Formerly ${what.startsWith('/') ? 'address' : 'id'}="${what}" />`,
  );
  const text = lines.join('\n\n');
  if (id) await site.edit(file, `{#${id}}`, `{#${id}}\n\n${text}`);
  else await site.edit(file, 'A lead.', `${text}\n\nA lead.`);
}

const move = (site: FixtureSite, from: string, to: string) =>
  rename(path.join(site.root, from), path.join(site.root, to));

/** The ten kinds of change: what the build asks for, what is done, and where old links then lead. */
const CHANGES: {
  name: string;
  change: (site: FixtureSite) => Promise<void>;
  asks: string[];
  /** What an author does beside recording; nothing where nothing is gone. */
  remedy?: (site: FixtureSite) => Promise<void>;
  moved?: Record<string, string>;
}[] = [
  {
    name: 'a section is added',
    change: (site) => site.edit(TOPIC, 'Text.', 'Text.\n\n## New {#new}'),
    asks: ['/topics/nlp/#new is not recorded here. Run `npm run permalinks`;'],
  },
  {
    name: 'a section is renamed',
    change: (site) => site.edit(TOPIC, '{#text-representation}', '{#numbers}'),
    asks: [
      '/topics/nlp/#text-representation is gone.',
      `Put <Formerly id="text-representation" /> under the heading that took its place`,
      `in ${TOPIC}`,
    ],
    remedy: (site) => retire(site, TOPIC, 'numbers', 'text-representation'),
    moved: { '/topics/nlp/#text-representation': '/topics/nlp/#numbers' },
  },
  {
    name: 'a section is split',
    change: (site) =>
      site.edit(
        TOPIC,
        '## Text becomes numbers {#text-representation}\n\nText.',
        '## Words {#words}\n\nText.\n\n## Vectors {#vectors}\n\nText.',
      ),
    asks: ['Put <Formerly id="text-representation" /> under the heading that took its place'],
    remedy: (site) => retire(site, TOPIC, 'vectors', 'text-representation'),
    moved: { '/topics/nlp/#text-representation': '/topics/nlp/#vectors' },
  },
  {
    name: 'a section moves to another page',
    change: async (site) => {
      await site.edit(TOPIC, '## Text becomes numbers {#text-representation}', 'More.');
      // What a code sample says retires nothing.
      const sample = '```mdx\n<Formerly address="/questions/" />\n```';
      const section = `## Text becomes numbers {#text}\n\n${sample}`;
      await site.edit(GUIDE, '## Habits', `${section}\n\n## Habits`);
    },
    asks: [
      'or <Formerly address="/topics/nlp/#text-representation" /> under its heading on another',
    ],
    remedy: (site) => retire(site, GUIDE, 'text', '/topics/nlp/#text-representation'),
    moved: { '/topics/nlp/#text-representation': '/guide/best-practices/#text' },
  },
  {
    name: 'a section is deleted',
    change: (site) => site.edit(GUIDE, '## Habits {#habits}', ''),
    asks: ['/guide/best-practices/#habits is gone.', 'Put <Formerly id="habits" /> under'],
    remedy: (site) => retire(site, GUIDE, '', 'habits'),
    moved: { '/guide/best-practices/#habits': '/guide/best-practices/' },
  },
  {
    name: 'a page is added',
    change: (site) => site.write('content/guide/sleep.mdx', guidePage('Sleep', 2)),
    asks: ['/guide/sleep/ is not recorded here.', '/guide/sleep/#sleep is not recorded here.'],
  },
  {
    name: 'a page is renamed',
    change: (site) => move(site, GUIDE, 'content/guide/customs.mdx'),
    asks: [
      'Put <Formerly address="/guide/best-practices/" /> under the heading that took its place',
      'Put <Formerly address="/guide/best-practices/#practices" /> under',
    ],
    remedy: async (site) => {
      const file = 'content/guide/customs.mdx';
      await retire(site, file, '', '/guide/best-practices/');
      await retire(site, file, 'practices', '/guide/best-practices/#practices');
      await retire(site, file, 'habits', '/guide/best-practices/#habits');
    },
    moved: {
      '/guide/best-practices/': '/guide/customs/',
      '/guide/best-practices/#practices': '/guide/customs/#practices',
      '/guide/best-practices/#habits': '/guide/customs/#habits',
    },
  },
  {
    name: 'a page is split',
    change: async (site) => {
      await rm(path.join(site.root, GUIDE));
      await site.write('content/guide/practices.mdx', guidePage('Practices', 1));
      await site.write('content/guide/habits.mdx', guidePage('Habits', 2));
    },
    asks: ['Put <Formerly address="/guide/best-practices/#habits" /> under the heading that took'],
    remedy: async (site) => {
      const gone = '/guide/best-practices/';
      await retire(site, 'content/guide/practices.mdx', '', gone);
      await retire(site, 'content/guide/practices.mdx', 'practices', `${gone}#practices`);
      await retire(site, 'content/guide/habits.mdx', 'habits', `${gone}#habits`);
    },
    moved: {
      '/guide/best-practices/': '/guide/practices/',
      '/guide/best-practices/#practices': '/guide/practices/#practices',
      '/guide/best-practices/#habits': '/guide/habits/#habits',
    },
  },
  {
    name: 'a page moves to another collection',
    change: async (site) => {
      await move(site, TOPIC, 'content/guide/nlp.mdx');
      await site.edit('content/guide/nlp.mdx', 'order: 1', 'order: 2');
      await site.edit('content/guide/nlp.mdx', 'steps: [problem-formulation]\n', '');
      await site.edit('content/guide/nlp.mdx', 'questions: [video-recommendation]\n', '');
    },
    asks: ['Put <Formerly address="/topics/nlp/" /> under the heading that took its place'],
    remedy: async (site) => {
      await retire(site, 'content/guide/nlp.mdx', '', '/topics/nlp/');
      const section = 'text-representation';
      await retire(site, 'content/guide/nlp.mdx', section, `/topics/nlp/#${section}`);
    },
    moved: {
      '/topics/nlp/': '/guide/nlp/',
      '/topics/nlp/#text-representation': '/guide/nlp/#text-representation',
    },
  },
  {
    name: 'a page is deleted',
    change: (site) => rm(path.join(site.root, GUIDE)),
    asks: [
      '/guide/best-practices/ is gone. Put <Formerly address="/guide/best-practices/" /> under',
      '/guide/best-practices/#habits is gone.',
    ],
    remedy: async (site) => {
      const gone = '/guide/best-practices/';
      await retire(site, TOPIC, '', gone, `${gone}#habits`);
      await retire(site, STEP, 'clarifying-questions', `${gone}#practices`);
    },
    moved: {
      '/guide/best-practices/': '/topics/nlp/',
      '/guide/best-practices/#habits': '/topics/nlp/',
      '/guide/best-practices/#practices': '/steps/problem-formulation/#clarifying-questions',
    },
  },
];

for (const { name, change, asks, remedy, moved = {} } of CHANGES) {
  test(`old links survive when ${name}`, async ({ browser }) => {
    // Two builds and two walks.
    test.setTimeout(300_000);
    const site = await FixtureSite.create();
    try {
      await change(site);
      // What is new can be recorded at once; what is gone cannot be taken from the record.
      if (remedy) await site.permalinks();
      const refused = await site.build();
      expect(refused.status).toBe(1);
      for (const words of asks) expect(refused.output).toContain(words);

      await remedy?.(site);
      await site.permalinks();
      const built = await site.build();
      expect(built.output).toContain('[build] Complete!');
      for (const scripts of [true, false]) {
        const context = await browser.newContext({
          javaScriptEnabled: scripts,
          reducedMotion: 'reduce',
        });
        await walk(context, site, { links: fixture, moved, scripts });
      }
    } finally {
      await site.remove();
    }
  });
}

test('a short address leads to its section, and the page shows it', async ({ page }) => {
  await page.goto('/6.4/');
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await page.goto('/6/');
  await expect(page).toHaveURL('/steps/model-development/');
  const shown = page.locator('.section-heading:has(#class-imbalance) [data-short="/6.4/"]');
  const text = await shown.evaluate((button) => getComputedStyle(button, '::after').content);
  expect(text).toContain('/6.4/');
});

test('the registry is published for other tools', async ({ request }) => {
  const response = await request.get('/permalinks.json');
  const published = (await response.json()) as { address: string; title: string }[];
  expect(published.map(({ address }) => address)).toEqual(recorded);
  expect(published).toContainEqual({
    address: '/questions/fraud-detection/#metrics',
    title: 'Fraud detection: Metrics',
  });
});
