import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syntaxFault } from './syntax.ts';

test('well-formed diagrams of the three kinds have no fault', async () => {
  for (const source of [
    'flowchart TB\n  accTitle: T\n  a["A<br>b"] -- yes --> b{{"B?"}}:::key\n  click a "/x/" "X"',
    'sequenceDiagram\n  A->>B: ask',
    'stateDiagram-v2\n  [*] --> A',
  ]) {
    assert.equal(await syntaxFault(source), undefined, source);
  }
});

test('a fault names the line on which the broken part begins', async () => {
  const fault = await syntaxFault('flowchart LR\n  a --> b\n  b --> c["C\n  c --> d');
  assert.equal(fault?.line, 3);
});

test('a kind without colors in the style sheet is a fault', async () => {
  const fault = await syntaxFault('pie title Pets\n  "Dogs": 3');
  assert.match(fault?.message ?? '', /"pie" is not drawn here, only flowchart/);
});

test('a directive cannot loosen how diagrams are drawn', async () => {
  const fault = await syntaxFault(
    'flowchart TB\n  %%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\n  a --> b',
  );
  assert.equal(fault?.line, 2);
  assert.match(fault?.message ?? '', /directive/);
});
