import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../markdown/sections.ts';
import { format } from './format.ts';
import { plainBlocks, type PlainContext } from './plain.ts';

const CONTEXT: PlainContext = {
  absolute: (path) => `https://example.org/notes${path}`,
  page: 'https://example.org/notes/steps/a/',
  quantities: new Map(),
  references: new Map([
    [
      'guo-2017',
      {
        id: 'guo-2017',
        kind: 'paper',
        title: 'On Calibration',
        authors: ['Chuan Guo', 'Geoff Pleiss', 'Yu Sun'],
        year: 2017,
        venue: 'ICML',
        url: 'https://example.org/guo',
        checked: '2026-11-23',
        how: 'the abstract',
      },
    ],
  ]),
};

const plain = (mdx: string) =>
  format(
    sectionsOf(mdx).flatMap(({ blocks }) => blocks.flatMap((block) => plainBlocks(block, CONTEXT))),
  );

test('links and citations lead to the site from anywhere', () => {
  assert.equal(
    plain(
      'See [it](/steps/b/#c), [here](#d), [there](https://x.org/) <Cite id="guo-2017" at="table 1" />.',
    ),
    'See [it](https://example.org/notes/steps/b/#c), [here](https://example.org/notes/steps/a/#d), ' +
      '[there](https://x.org/) [(Guo et al., 2017, table 1)](https://example.org/notes/references/#guo-2017).',
  );
});

test('formulas stay TeX, and a dollar in prose stays a dollar', () => {
  const mdx = 'At \\$5, $P(Y \\mid X)$ is\n\n$$\nx_1\n$$';
  assert.equal(plain(mdx), mdx);
});

test('a diagram is a fence with full addresses and its caption below', () => {
  assert.equal(
    plain(
      '```mermaid caption="Learn *this*."\nflowchart TB\n  a --> b\n  click a "/steps/b/" "B"\n```',
    ),
    '```mermaid\nflowchart TB\n  a --> b\n  click a "https://example.org/notes/steps/b/" "B"\n```\n\n*Learn \\*this\\*.*',
  );
});

test('an aside is a quotation that says what it is', () => {
  assert.equal(
    plain(
      '<Aside kind="mistake">\nDo **not**.\n</Aside>\n\n<Aside kind="dated" date="2026-11-23">\nGone.\n</Aside>',
    ),
    '> **The mistake**\n>\n> Do **not**.\n\n> **As of 2026-11-23**\n>\n> Gone.',
  );
});

test('what a sample prints is text, and a former id leaves no trace', () => {
  assert.equal(plain('<Formerly id="x" />\n\n```output\n1\n```'), '```text\n1\n```');
});

test('a component without a plain form ends the build', () => {
  assert.throws(() => plain('<Chart data="x" />'), /<Chart> has no form/);
});
