import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { copyWithOwnIds } from './own-ids.ts';

const { document } = parseHTML(`<html><body>
  <svg id="d" aria-labelledby="t" aria-describedby="s other"><title id="t">T</title><desc id="s">S</desc>
    <defs><marker id="m"></marker></defs>
    <path marker-end="url(#m)" marker-start="url('#m')" fill="url(#elsewhere)"></path>
    <use href="#m"></use><a href="/steps/x/#t">X</a><a href="#section">Y</a>
    <text class="t">t</text></svg></body></html>`);
const picture = document.querySelector('svg') as unknown as SVGSVGElement;
const copy = copyWithOwnIds(picture, 'own-');

test('a copy shares no id with its original, which stays as it is', () => {
  const ids = (svg: SVGSVGElement) =>
    [svg, ...svg.querySelectorAll('[id]')].map(({ id }) => id).filter(Boolean);
  assert.deepEqual(ids(copy), ['own-d', 'own-t', 'own-s', 'own-m']);
  assert.deepEqual(ids(picture), ['d', 't', 's', 'm']);
});

test('what refers to a part of the picture refers to the part of the copy', () => {
  assert.equal(copy.getAttribute('aria-labelledby'), 'own-t');
  assert.equal(copy.getAttribute('aria-describedby'), 'own-s other');
  const path = copy.querySelector('path');
  assert.equal(path?.getAttribute('marker-end'), 'url(#own-m)');
  assert.equal(path?.getAttribute('marker-start'), "url('#own-m')");
  assert.equal(copy.querySelector('use')?.getAttribute('href'), '#own-m');
});

test('what refers to something else stays', () => {
  assert.equal(copy.querySelector('path')?.getAttribute('fill'), 'url(#elsewhere)');
  const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  assert.deepEqual(links, ['/steps/x/#t', '#section']);
  assert.equal(copy.querySelector('text')?.getAttribute('class'), 't');
});
