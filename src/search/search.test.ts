import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../schema/term.ts';
import { indexFiles } from './files.ts';
import { passage, search, type SearchOptions } from './search.ts';
import type { Section } from './sections.ts';
import { StaleIndex, Store } from './store.ts';

const section = (url: string, title: string, page: string, text: string): Section => ({
  url,
  title,
  page,
  kind: url.startsWith('/steps/') ? 'step' : 'question',
  names: [],
  text,
});

const SECTIONS = [
  section('/steps/a/#neighbors', '7.2 Nearest Neighbor Service', 'Step 7', 'An index of vectors.'),
  section('/steps/a/#imbalance', '6.4 Class Imbalance', 'Step 6', 'Few positives of one class.'),
  section(
    '/steps/a/#shadow',
    '8.3 Deployment',
    'Step 8',
    'Shadow mode first, then a mode in shadow.',
  ),
  section(
    '/questions/b/',
    'Fraud detection',
    'Fraud detection',
    'Shadow every mode, and catalogs.',
  ),
  section(
    '/questions/b/#metrics',
    'Metrics',
    'Fraud detection',
    'Recall; the calibration of scores.',
  ),
];

const TERMS: Term[] = [
  {
    id: 'ann',
    term: 'approximate nearest neighbors',
    aliases: ['ANN', 'k-NN'],
    kind: 'method',
    section: '/steps/a/#neighbors',
  },
];

const files = indexFiles(SECTIONS, TERMS, [
  { section: '/questions/b/#metrics', asks: ['which score do I trust'] },
]);
const store = () => new Store(async (name) => JSON.parse(files.get(name) ?? 'missing') as unknown);
const found = async (query: string, options?: SearchOptions) =>
  (await search(query, store(), options)).hits.map(({ path }) => path);

test('a section is found by its heading, and by heading and page together', async () => {
  assert.equal((await found('class imbalance'))[0], '/steps/a/#imbalance');
  assert.equal((await found('fraud detection metrics'))[0], '/questions/b/#metrics');
  assert.equal((await found('Fraud detection'))[0], '/questions/b/');
});

test('a section is found by every name of what it explains', async () => {
  for (const name of ['ann', 'knn', 'K-NN', 'approximate nearest neighbours']) {
    assert.equal((await found(name))[0], '/steps/a/#neighbors', name);
  }
});

test('British spelling finds American text, and half a word the whole', async () => {
  assert.deepEqual(await found('catalogue'), ['/questions/b/']);
  assert.deepEqual(await found('imba'), ['/steps/a/#imbalance']);
  assert.deepEqual(await found('imba', { typing: false, spelling: 'suggest' }), []);
});

test('a misspelling is searched as what it meant, unless the reader insists', async () => {
  const answer = await search('calibraton', store(), { typing: false });
  assert.equal(answer.corrected, 'calibration');
  assert.equal(answer.hits[0]?.path, '/questions/b/#metrics');
  const literal = await search('calibraton', store(), { typing: false, spelling: 'suggest' });
  assert.deepEqual([literal.hits, literal.corrected], [[], undefined]);
});

test('a phrase in quotes must stand as it is', async () => {
  assert.deepEqual(await found('"shadow mode"'), ['/steps/a/#shadow']);
});

test('a kind narrows the hits and not the counts', async () => {
  const { hits, counts } = await search('shadow', store(), { kind: 'question' });
  assert.deepEqual(
    hits.map(({ path }) => path),
    ['/questions/b/'],
  );
  assert.deepEqual([counts.step, counts.question], [1, 1]);
});

test('stop words, markup and a flood of words are no fault', async () => {
  assert.deepEqual(await found('the of and'), []);
  await assert.doesNotReject(found('<img src=x onerror=alert(1)>'));
  assert.equal((await found(`imbalance ${'very '.repeat(2000)}`))[0], '/steps/a/#imbalance');
});

test('a passage shows the words in question', async () => {
  const { hits, asked } = await search('calibration', store());
  const [hit] = hits;
  assert.ok(hit);
  const marked = (await passage(hit, asked, store())).filter((run) => run.marked);
  assert.deepEqual(
    marked.map(({ text }) => text),
    ['calibration'],
  );
});

test('files of two builds are never mixed', async () => {
  const other = indexFiles(SECTIONS.slice(1), [], []);
  const mixed = new Store(
    async (name) => JSON.parse((name === 'core.json' ? files : other).get(name) ?? '') as unknown,
  );
  await assert.rejects(search('imbalance', mixed), StaleIndex);
});
