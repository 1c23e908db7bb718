import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from './sections.ts';

const PAGE = `<main><nav>Skip me</nav><article data-search-kind="step">
  <h1>Step 1: Problem</h1><p>The lead.</p>
  <div class="section-heading"><h2 id="a">1.1 First <em>part</em></h2><a class="section-anchor" href="#a">#</a></div>
  <p>One<strong>two</strong></p><ul><li>three</li><li>four</li></ul>
  <svg><title>T</title><desc>D</desc><text>in the picture</text></svg><button>Copy</button>
  <math><mi>x</mi><annotation>\\x</annotation></math>
  <div><h3 id="b">Deeper</h3></div><p>five</p>
</article><footer>Nor me</footer></main>`;

test('a page becomes its lead and one section a heading', () => {
  const sections = sectionsOf(PAGE, '/steps/p/');
  assert.deepEqual(
    sections.map(({ url, title }) => [url, title]),
    [
      ['/steps/p/', 'Step 1: Problem'],
      ['/steps/p/#a', '1.1 First part'],
      ['/steps/p/#b', 'Deeper'],
    ],
  );
  assert.deepEqual(new Set(sections.map(({ page, kind }) => `${kind} ${page}`)).size, 1);
});

test('a section holds its words, the picture included, and no button or TeX', () => {
  const [, first] = sectionsOf(PAGE, '/steps/p/');
  assert.equal(first?.text, 'Onetwo three four in the picture x');
});

test('a page that search should not find has no section', () => {
  assert.deepEqual(sectionsOf('<main><h1>404</h1></main>', '/404.html'), []);
});
