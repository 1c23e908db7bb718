import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagramFence } from './fence.ts';

test('title, description and caption are read where they stand', () => {
  const source = 'flowchart LR\n  accTitle: A funnel\n  accDescr: Wide to narrow.\n  a --> b\n';
  assert.deepEqual(diagramFence(source, 'caption="Fewer, dearer."'), {
    source: source.trim(),
    title: 'A funnel',
    description: 'Wide to narrow.',
    caption: 'Fewer, dearer.',
    board: undefined,
  });
});

test('what is left out is empty, and a label that mentions it does not count', () => {
  const { title, description, caption } = diagramFence('flowchart LR\n a["accTitle: no"]', '');
  assert.deepEqual([title, description, caption], ['', '', '']);
});

test('a state of the whiteboard has its number', () => {
  assert.equal(diagramFence('flowchart TB', 'board="2" caption="More."').board, '2');
});
