import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mermaidConfig, themed } from './theme.ts';

const MERMAID = `<svg id="d1" width="100%" class="flowchart" style="max-width: 9px" viewBox="0 0 101.25 50.5"
  xmlns="http://www.w3.org/2000/svg" role="graphics-document document" aria-labelledby="t1">
  <title id="t1">T</title><style>.x { fill: red }</style>
  <marker id="used"><path d="M 0 0"/></marker><marker id="unused"><path d="M 0 0"/></marker>
  <path class="flowchart-link" d="M1.2345,2 L3.999,4" marker-end="url(#used)" style="fill:none" stroke="#333" data-points="abc"/>
  <a xlink:href="/steps/x/#y"><g class="node key" title="Section 1.1">
    <rect class="label-container" width="10" height="5" fill="#eee"/><rect></rect>
    <text><tspan class="text-outer-tspan"><tspan font-weight="normal">two</tspan><tspan font-weight="normal"> words</tspan></tspan><tspan class="text-outer-tspan">below</tspan></text>
  </g></a></svg>`;

test('no style and no color of Mermaid reaches the page', () => {
  assert.doesNotMatch(themed(MERMAID), /<style|style=|fill=|stroke=|data-/);
});

test('the picture keeps its names, its classes and its size', () => {
  const svg = themed(MERMAID);
  assert.match(svg, /<svg [^>]*class="diagram-svg flowchart"/);
  assert.match(svg, /^<svg [^>]*width="102"[^>]*height="51"/);
  assert.match(svg, /<title id="t1">T<\/title>/);
  assert.match(svg, /class="node key"/);
});

test('coordinates are rounded, so that machines agree', () => {
  assert.match(themed(MERMAID), /d="M1.2,2 L4,4"/);
});

test('a linked node is an ordinary link that says where it leads', () => {
  assert.match(
    themed(MERMAID),
    /<a href="\/steps\/x\/#y" aria-label="two words below \(Section 1.1\)">/,
  );
});

test('a label is one run of text, and what nothing uses is gone', () => {
  const svg = themed(MERMAID);
  assert.match(svg, />two words</);
  assert.match(svg, /id="used"/);
  assert.doesNotMatch(svg, /id="unused"|<rect\/>/);
});

test('Mermaid takes labels for text, never for HTML or for what to call', () => {
  assert.equal(mermaidConfig.securityLevel, 'strict');
  assert.equal(mermaidConfig.htmlLabels, false);
});
