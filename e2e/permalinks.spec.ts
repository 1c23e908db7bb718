import { readFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

const STEP = 'content/steps/problem-formulation.mdx';
const TOPIC = 'content/topics/nlp.mdx';
const GUIDE = 'content/guide/best-practices.mdx';
const REGISTRY = 'content/permalinks.json';
const ORIGIN = 'http://fixture.test';

/** Serves the fixture's built site to a page, without a server. */
async function serve(page: Page, site: FixtureSite): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await readFile(path.join(site.root, 'dist', file)).catch(() => undefined);
    const type = /\.js$/.test(file) ? 'text/javascript' : /\.css$/.test(file) ? 'text/css' : '';
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: type || 'text/html; charset=utf-8' });
  });
}

/** What happens to a section or a page, what the build asks for, and where old links then lead. */
const CHANGES: {
  name: string;
  change: (site: FixtureSite) => Promise<void>;
  asks: string[];
  retire: (site: FixtureSite) => Promise<void>;
  links: Record<string, string>;
}[] = [
  {
    name: 'a section is renamed',
    change: (site) => site.edit(TOPIC, '{#text-representation}', '{#numbers}'),
    asks: ['/topics/nlp/#text-representation is gone', '<Formerly id="text-representation" />'],
    retire: (site) =>
      site.edit(TOPIC, '{#numbers}', '{#numbers}\n\n<Formerly id="text-representation" />'),
    links: { '/topics/nlp/#text-representation': 'Text becomes numbers' },
  },
  {
    name: 'a section is split',
    change: (site) =>
      site.edit(
        TOPIC,
        '## Text becomes numbers {#text-representation}\n\nText.',
        '## Words {#words}\n\nText.\n\n## Vectors {#vectors}\n\nText.',
      ),
    asks: ['/topics/nlp/#text-representation is gone'],
    retire: (site) =>
      site.edit(TOPIC, '{#words}', '{#words}\n\n<Formerly id="text-representation" />'),
    links: { '/topics/nlp/#text-representation': 'Words' },
  },
  {
    name: 'a section moves to another page',
    change: async (site) => {
      await site.edit(TOPIC, '## Text becomes numbers {#text-representation}', '## Left {#left}');
      await site.edit(GUIDE, 'Text.', 'Text.\n\n## Text becomes numbers {#text}\n\nText.');
    },
    asks: ['/topics/nlp/#text-representation is gone'],
    retire: (site) =>
      site.edit(
        TOPIC,
        '{#left}',
        '{#left}\n\n<Formerly id="text-representation" />\n\n[It moved](/guide/best-practices/#text).',
      ),
    links: { '/topics/nlp/#text-representation': 'Left' },
  },
  {
    name: 'a section is deleted',
    change: (site) => site.edit(GUIDE, '## Practices {#practices}\n\nText.', '## Rest {#rest}'),
    asks: ['/guide/best-practices/#practices is gone', '<Formerly id="practices" />'],
    retire: (site) => site.edit(GUIDE, '{#rest}', '{#rest}\n\n<Formerly id="practices" />'),
    links: { '/guide/best-practices/#practices': 'Rest' },
  },
  {
    name: 'a page is renamed',
    change: (site) =>
      rename(path.join(site.root, GUIDE), path.join(site.root, 'content/guide/habits.mdx')),
    asks: [
      '/guide/best-practices/ is gone',
      '<Formerly address="/guide/best-practices/" />',
      '/guide/best-practices/#practices is gone',
    ],
    retire: async (site) => {
      const file = 'content/guide/habits.mdx';
      await site.edit(file, 'A lead.', '<Formerly address="/guide/best-practices/" />\n\nA lead.');
      await site.edit(
        file,
        '{#practices}',
        '{#practices}\n\n<Formerly address="/guide/best-practices/#practices" />',
      );
    },
    links: {
      '/guide/best-practices/': 'Best Practices',
      '/guide/best-practices/#practices': 'Practices',
    },
  },
  {
    name: 'a page is deleted and its parts go to two others',
    change: (site) => rm(path.join(site.root, GUIDE)),
    asks: ['/guide/best-practices/ is gone', '/guide/best-practices/#practices is gone'],
    retire: async (site) => {
      await site.edit(TOPIC, 'A lead.', 'A lead.\n\n<Formerly address="/guide/best-practices/" />');
      await site.edit(
        STEP,
        '{#clarifying-questions}',
        '{#clarifying-questions}\n\n<Formerly address="/guide/best-practices/#practices" />',
      );
    },
    links: {
      '/guide/best-practices/': 'NLP',
      '/guide/best-practices/#practices': '1.1 Clarifying Questions',
    },
  },
];

for (const { name, change, asks, retire, links } of CHANGES) {
  test(`old links survive when ${name}`, async ({ page }) => {
    const site = await FixtureSite.create();
    try {
      await change(site);
      await site.permalinks();
      const refused = await site.build();
      expect(refused.status).toBe(1);
      for (const words of asks) expect(refused.output).toContain(words);

      await retire(site);
      await site.permalinks();
      const built = await site.build();
      expect(built.output).toContain('[build] Complete!');
      await serve(page, site);
      for (const [link, heading] of Object.entries(links)) {
        await page.goto('about:blank');
        await page.goto(ORIGIN + link);
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
      }
    } finally {
      await site.remove();
    }
  });
}

for (const [what, from, to] of [
  ['section', 'Text.', 'Text.\n\n## New {#new}'],
  ['line of the registry', '', ''],
] as const) {
  test(`a new ${what} must be recorded, and a deleted line is missed`, async () => {
    const site = await FixtureSite.create();
    try {
      if (from) await site.edit(TOPIC, from, to);
      else await site.edit(REGISTRY, '  "/topics/nlp/",\n', '');
      const { status, output } = await site.build();
      expect(status).toBe(1);
      expect(output).toMatch(/content\/permalinks\.json:\d+ {2}permalinks {2}\/topics\/nlp\//);
      expect(output).toContain('npm run permalinks');
      await site.permalinks();
      expect((await site.build()).status).toBe(0);
    } finally {
      await site.remove();
    }
  });
}

test('a page that is not gone cannot be retired from elsewhere', async () => {
  const site = await FixtureSite.create();
  try {
    await site.edit(TOPIC, 'Text.', '<Formerly address="/guide/best-practices/#practices" />');
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toContain(`${TOPIC}:14  components  /guide/best-practices/ is not gone.`);
  } finally {
    await site.remove();
  }
});

const recorded = JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as string[];

for (const javaScriptEnabled of [true, false]) {
  test(`every recorded address arrives, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    for (const [address, links] of Map.groupBy(recorded, (link) => link.split('#')[0] ?? '')) {
      const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect(response?.status(), address).toBe(200);
      for (const link of links) {
        const [, id] = link.split('#');
        if (id) await expect(page.locator(`[id="${id}"]`), link).toHaveCount(1);
      }
    }
    await context.close();
  });
}

test('a short address leads to its section, and the page shows it', async ({ page }) => {
  await page.goto('/6.4/');
  await expect(page).toHaveURL('/steps/model-development/#class-imbalance');
  await page.goto('/6/');
  await expect(page).toHaveURL('/steps/model-development/');
  await expect(page.locator('[href="#class-imbalance"][data-short="/6.4/"]')).toHaveCount(1);
});

test('the registry is published for other tools', async ({ request }) => {
  const published = (await (await request.get('/permalinks.json')).json()) as string[];
  expect(published).toEqual(recorded);
});
