import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterHtml } from './chapter-html.ts';

const chapter = (html: string, base = '/') =>
  chapterHtml(html, '/steps/a/', {
    chapters: new Set(['/steps/a/', '/questions/b/']),
    moved: new Map([['/steps/a/#old', '/questions/b/#new']]),
    base,
  });

test('ids begin with the page, and what names them follows', () => {
  assert.equal(
    chapter('<h2 id="x">X</h2><p aria-labelledby="x y" id="y"></p>'),
    '<h3 id="steps/a/x">X</h3><p aria-labelledby="steps/a/x steps/a/y" id="steps/a/y"></p>',
  );
  assert.match(
    chapter('<svg><marker id="m"></marker><path marker-end="url(#m)"></path></svg>'),
    /id="steps\/a\/m".*marker-end="url\(#steps\/a\/m\)"/,
  );
});

test('links to chapters lead within the booklet, others stay', () => {
  const leads = (href: string, base?: string) =>
    /href="([^"]*)"/.exec(chapter(`<a href="${href}">x</a>`, base))?.[1];
  assert.equal(leads('#x'), '#steps/a/x');
  assert.equal(leads('/questions/b/'), '#questions/b');
  assert.equal(leads('/notes/questions/b/#model', '/notes/'), '#questions/b/model');
  assert.equal(leads('/steps/a/#old'), '#questions/b/new');
  assert.equal(leads('/search/?q=x'), '/search/?q=x');
  assert.equal(leads('https://example.org/questions/b/'), 'https://example.org/questions/b/');
});

test('a heading keeps its short address, without a menu', () => {
  const menu = (short: string) =>
    `<section-link><a href="#x" aria-label="Link"${short}></a></section-link>`;
  assert.equal(chapter(menu(' data-short="/6.4/"')), '<span class="short-address">/6.4/</span>');
  assert.equal(chapter(menu('')), '');
});

test('scripts, buttons and dialogs are left out', () => {
  assert.equal(chapter('<script>1</script><button>Copy</button><dialog></dialog>text'), 'text');
});
