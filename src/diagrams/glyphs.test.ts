import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { uncoveredCharacter } from './glyphs.ts';

test('Latin text, dashes and typographic signs are covered', () => {
  assert.equal(uncoveredCharacter('Größe × 2 — 95%, “p99”\n\t5 € ± ½'), undefined);
});

test('the first character that the font lacks is named', () => {
  assert.equal(uncoveredCharacter('x ≤ ε'), '≤');
  assert.equal(uncoveredCharacter('a → b'), '→');
});

test('nothing counts as covered that the package itself leaves out of its Latin subset', () => {
  const css = readFileSync('node_modules/@fontsource-variable/source-sans-3/index.css', 'utf8');
  const latin = css.split('/*').find((rule) => rule.startsWith(' source-sans-3-latin-wght')) ?? '';
  const ranges = [...latin.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  );
  assert.ok(ranges.length > 5);
  for (let code = 0x20; code < 0x3000; code++) {
    if (uncoveredCharacter(String.fromCodePoint(code)) !== undefined) continue;
    if (/\s/.test(String.fromCodePoint(code))) continue;
    assert.ok(
      ranges.some(([from, to]) => from <= code && code <= to),
      `U+${code.toString(16)}`,
    );
  }
});
