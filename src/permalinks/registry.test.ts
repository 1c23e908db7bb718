import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRegistry, parseRegistry } from './registry.ts';

const messages = (lines: string[]) =>
  parseRegistry(`${lines.join('\n')}\n`).faults.map(({ line, message }) => `${line} ${message}`);

test('what is written is read back, sorted and without doubles', () => {
  const text = formatRegistry(['/b/', '/a/#z', '/a/', '/b/']);
  const { entries, faults } = parseRegistry(text);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    entries.map(({ address, line }) => [address, line]),
    [
      ['/a/', 2],
      ['/a/#z', 3],
      ['/b/', 4],
    ],
  );
});

test('a malformed line, a double and a wrong order are told with their line', () => {
  assert.match(messages(['[', '  "/a/"', '  "/b/"', ']']).join(), /^2 .*malformed/);
  assert.match(messages(['[', '  "/a/",', '  "/b/",', ']']).join(), /^3 .*malformed/);
  assert.match(messages(['[', '  "/a/",', '  "/a/"', ']']).join(), /^3 .*stands twice/);
  assert.match(messages(['[', '  "/b/",', '  "/a/"', ']']).join(), /^3 .*sorted/);
  assert.match(messages(['{', '  "/a/"', ']']).join(), /^1 /);
});
