import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { FIRST_PAINT } from '../components/theme/first-paint.ts';
import { refusedElements } from './built-policy.ts';

const faults = (body: string) => {
  const $ = cheerio.load(`<main>\n${body}</main>`, { sourceCodeLocationInfo: true });
  return refusedElements($);
};

for (const [body, says] of [
  ['<p style="color: red">Text</p>', /<p style="color: red">.* class/],
  ['<svg><text style="fill: red">T</text></svg>', /<text style/],
  ['<button onclick="go()">Go</button>', /<button onclick>.*client\.ts/],
  ['<style>p { color: red }</style>', /style sheet/],
  ['<script>go()</script>', /inline script/],
  ['<script type="module">go()</script>', /inline script/],
] as const) {
  test(`refused, with its line and a remedy: ${body}`, () => {
    const [fault, ...others] = faults(body);
    assert.match(fault?.message ?? '', says);
    assert.equal(fault?.line, 2);
    assert.deepEqual(others, []);
  });
}

test('what the policy allows has no fault', () => {
  const allowed = `<p class="style" data-once="x">Text</p><script src="/a.js"></script>
    <script type="application/ld+json">{}</script><script>${FIRST_PAINT}</script>`;
  assert.deepEqual(faults(allowed), []);
});
