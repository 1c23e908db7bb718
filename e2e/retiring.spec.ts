import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

const STEP = 'content/steps/problem-formulation.mdx';
const TOPIC = 'content/topics/nlp.mdx';
const GUIDE = 'content/guide/best-practices.mdx';

test('a line of the registry that a hand has deleted is missed', async () => {
  const site = await FixtureSite.create();
  try {
    await site.edit('content/permalinks.json', '  "/topics/nlp/",\n', '');
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toMatch(/content\/permalinks\.json:\d+ {2}permalinks {2}\/topics\/nlp\/ is not/);
    expect(output).toContain('npm run permalinks');
  } finally {
    await site.remove();
  }
});

/** What `<Formerly>` must not say on the topic's page, and why. */
const REFUSED: [says: string, because: string][] = [
  ['address="/guide/best-practices/"', '/guide/best-practices/ is not gone'],
  ['address="/guide/best-practices/#habits"', '/guide/best-practices/#habits is not gone'],
  ['address="/guide/best-practices/#customs"', '/guide/best-practices/#customs is not gone'],
  ['address="/guide/best-practices/#twice"', `leads to ${STEP}:12 already`],
  ['address="/topics/nlp/#words"', 'Put <Formerly id="words" /> instead'],
  ['id="text-representation"', '#text-representation is not gone: it is the id of'],
  ['address="topics/nlp/"', '"topics/nlp/" is no address'],
  ['address="/topics/gone/#part"', 'Nothing says where /topics/gone/ itself went'],
  ['id="a" address="/topics/left/"', '<Formerly> takes an id of this page or an address'],
];

test('what is not gone cannot be retired, and what is gone has one place', async () => {
  const site = await FixtureSite.create();
  try {
    const twice = '<Formerly address="/guide/best-practices/#twice" />';
    await site.edit(STEP, '{#clarifying-questions}', `{#clarifying-questions}\n\n${twice}`);
    await site.edit(GUIDE, '{#practices}', '{#practices}\n\n<Formerly id="customs" />');
    const lines = REFUSED.map(([says]) => `<Formerly ${says} />`);
    await site.edit(TOPIC, 'Text.', lines.join('\n\n'));
    const { status, output } = await site.build();
    expect(status).toBe(1);
    for (const [index, [, because]] of REFUSED.entries()) {
      const place = `${TOPIC}:${14 + 2 * index}  formerly  `;
      const told = output.split('\n').find((line) => line.startsWith(place));
      expect(told).toContain(because);
    }
  } finally {
    await site.remove();
  }
});

test('a heading of a layout without an address, or with an unrecorded one, ends the build', async () => {
  const site = await FixtureSite.create();
  try {
    const home = 'src/pages/index.astro';
    await site.edit(
      home,
      '<SectionHeading {...HOME_SECTIONS.topics} />',
      '<h3>Bare</h3>\n<h3 id="new">New</h3>\n<SectionHeading {...HOME_SECTIONS.topics} />',
    );
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toMatch(
      /dist\/index\.html:\d+ {2}built-headings {2}The heading "Bare" has no id/,
    );
    expect(output).toMatch(
      /built-headings {2}\/#new \("New"\) is not recorded.*npm run permalinks/,
    );
  } finally {
    await site.remove();
  }
});
