import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mathml } from './math.ts';

test('TeX becomes MathML that keeps its source and no inline style', () => {
  const html = mathml('\\hat{y} = \\begin{cases} 1 & x > 0 \\\\ 0 \\end{cases}', true);
  assert.match(html, /^<math display="block"/);
  assert.match(html, /<annotation encoding="application\/x-tex">/);
  assert.doesNotMatch(html, /style=/);
});

test('malformed TeX is an error that says where', () => {
  assert.throws(() => mathml('\\frac{1', false), /ParseError/);
});
