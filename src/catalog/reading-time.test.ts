import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('minutes are rounded, and the shortest page takes one', () => {
  assert.equal(readingMinutes(''), 1);
  assert.equal(readingMinutes(words(230 * 4 + 114)), 4);
  assert.equal(readingMinutes(words(230 * 4 + 116)), 5);
});

test('headings, lists, tables, quotations and asides are read', () => {
  for (const block of [
    `## ${words(920)} {#long}`,
    `- ${words(460)}\n- ${words(460)}`,
    `| ${words(230)} | ${words(230)} |\n| - | - |\n| ${words(230)} | ${words(230)} |`,
    `> ${words(920)}`,
    `<Aside kind="mistake">\n\n${words(920)}\n\n</Aside>`,
  ]) {
    assert.equal(readingMinutes(block), 4, block.slice(0, 20));
  }
});

test('neither code nor formulas nor diagrams nor punctuation are', () => {
  for (const block of [
    `\`\`\`python\n${words(920)}\n\`\`\``,
    `\`\`\`mermaid caption="No."\nflowchart LR\n${words(920)}\n\`\`\``,
    `$$\n${words(920)}\n$$`,
    Array.from({ length: 920 }, () => '=').join(' '),
  ]) {
    assert.equal(readingMinutes(`Some text.\n\n${block}`), 1, block.slice(0, 20));
  }
});
