import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirective } from './text-directive.ts';

/** The directive for a page of one run a line, in which brackets mark what is selected of a run. */
const directive = (page: string) =>
  textDirective(
    page.split('\n').map((line) => {
      const text = line.replaceAll(/[[\]]/g, '');
      const from = Math.max(0, line.indexOf('['));
      return { text, from, to: Math.max(from, line.indexOf(']') - 1) };
    }),
  );

test('a short passage is quoted whole, and half a word as a whole one', () => {
  assert.equal(directive('Cut the [held-out set] once.'), 'text=held%2Dout%20set');
  assert.equal(directive('Cut the h[eld-out s]et once.'), 'text=held%2Dout%20set');
});

test('marks that mean something in a directive or a link are encoded', () => {
  assert.equal(
    directive("[a-b, c & d (e's) *f_g*!]"),
    `text=${['a%2Db%2C%20c%20%26%20d%20%28e%27s%29%20%2Af%5Fg%2A%21']}`,
  );
});

test('a long passage and one that spans runs are named by both ends', () => {
  const words = 'one two three four five six seven eight nine ten';
  assert.equal(
    directive(`[Here ${`${words} `.repeat(3)}there we are.] End.`),
    'text=Here%20one%20two%20three%20four,nine%20ten%20there%20we%20are%2E',
  );
  assert.equal(directive('Say [this now.]\n[And] [that] too.'), 'text=this%20now,And');
});

test('a passage that stands twice is told by the words beside it', () => {
  assert.equal(directive('the red cut\nthe blue [cut]'), 'text=blue-,cut');
  assert.equal(directive('a cut here\na [cut] there'), 'text=cut,-there');
  assert.equal(directive('a cut b\nx cut z\na [cut] z'), 'text=a-,cut,-z');
  assert.equal(directive('the first [cut]\nthe second cut'), 'text=cut');
});

test('a run that has nothing beside the passage is told by the run next to it', () => {
  assert.equal(directive('one\nyes\ntwo\n[yes]'), 'text=two-,yes');
  assert.equal(directive('yes\n[yes]\nno'), 'text=yes-,yes');
});

test('case does not tell passages apart', () => {
  assert.equal(directive('The Cut\na [cut]'), 'text=a-,cut');
});

test('without a word, or without a difference, there is no link', () => {
  assert.equal(directive('so [...] on'), undefined);
  assert.equal(directive('nothing selected'), undefined);
  assert.equal(directive('yes\nyes\nyes\n[yes]\nyes\nyes\nyes'), undefined);
});
