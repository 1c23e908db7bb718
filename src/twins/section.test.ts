import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraph, text } from './nodes.ts';
import { twinOf } from './page.ts';
import { sectionOf } from './section.ts';

const URL = 'https://example.org/steps/a/';
const TWIN = twinOf({
  title: 'A',
  heading: 'Step 1: A',
  summary: 'What it is for.',
  url: URL,
  lead: [paragraph(text('Lead.'))],
  sections: [
    { id: 'one', depth: 2, title: '1.1 One', blocks: [paragraph(text('First.'))] },
    {
      id: 'part',
      depth: 3,
      title: 'Part [x]',
      blocks: [{ type: 'code', lang: 'md', value: '# no heading\nSource: [no](https://source)' }],
    },
    { id: 'two', depth: 2, title: '1.2 Two', blocks: [paragraph(text('Last.'))] },
  ],
});

test('a page reads from its heading to its source', () => {
  assert.match(TWIN, /^# Step 1: A\n\n> What it is for.\n\nLead.\n\n## 1.1 One\n/);
  assert.match(TWIN, /Source: \[Step 1: A — Nine Steps\]\(https:\/\/example.org\/steps\/a\/\)\n$/);
});

test('a section holds the sections within it and ends with its own source', () => {
  assert.equal(
    sectionOf(TWIN, `${URL}#one`),
    '## 1.1 One\n\nFirst.\n\n### Part \\[x]\n\n```md\n# no heading\nSource: [no](https://source)\n```\n\n' +
      `Source: [A: Part \\[x\\] — Nine Steps](${URL}#part)\n\nSource: [1.1 One — Nine Steps](${URL}#one)`,
  );
  assert.equal(
    sectionOf(TWIN, `${URL}#two`),
    `## 1.2 Two\n\nLast.\n\nSource: [1.2 Two — Nine Steps](${URL}#two)`,
  );
});

test('the page is the section of its own address', () => {
  assert.equal(`${sectionOf(TWIN, URL)}\n`, TWIN);
});

test('an address that the twin does not have gives nothing', () => {
  assert.equal(sectionOf(TWIN, `${URL}#three`), undefined);
});
