import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationLabel } from './citations.ts';

const label = (authors: string[], kind: 'paper' | 'documentation', year?: number) =>
  citationLabel({ authors, kind, ...(year === undefined ? {} : { year }) });

test('one, two and more authors', () => {
  assert.equal(label(['Burr Settles'], 'paper', 2009), 'Settles, 2009');
  assert.equal(label(['Jeffrey Dean', 'Luiz Barroso'], 'paper', 2013), 'Dean and Barroso, 2013');
  assert.equal(label(['A One', 'B Two', 'C Three', 'et al.'], 'paper', 2017), 'One et al., 2017');
});

test('an organization keeps its whole name, and no year is invented', () => {
  assert.equal(label(['Apache Logging Services'], 'documentation'), 'Apache Logging Services');
});
