import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, formatFaults } from './fault.ts';

const fault = (file: string, line: number) => ({ file, line, check: 'links', message: 'Gone.' });

test('faults are told in the order of their places', () => {
  const text = formatFaults([fault('b.mdx', 1), fault('a.mdx', 10), fault('a.mdx', 9)]);
  assert.deepEqual(text.split('\n'), [
    '3 faults in the content:',
    'a.mdx:9  links  Gone.',
    'a.mdx:10  links  Gone.',
    'b.mdx:1  links  Gone.',
  ]);
});

test('one fault is one fault, and no stack trace stands in its way', () => {
  const { stack } = new ContentError([fault('a.mdx', 1)]);
  assert.equal(stack, '1 fault in the content:\na.mdx:1  links  Gone.');
});
