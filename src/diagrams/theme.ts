import * as cheerio from 'cheerio';
import { readFileSync } from 'node:fs';
import type { MermaidConfig } from 'mermaid';

/** The font that measures the labels; the site serves the same file to its readers. */
export const DIAGRAM_FONT = 'Source Sans 3 Variable';

/** The kinds of diagram for which `styles/diagram.css` has colors. */
export const DIAGRAM_KINDS = ['flowchart', 'sequenceDiagram', 'stateDiagram-v2'] as const;

const FONT_SIZE = 15;

/** What Mermaid is told. Geometry only: every color comes from the site's style sheet. */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  fontFamily: `"${DIAGRAM_FONT}"`,
  themeVariables: { fontFamily: `"${DIAGRAM_FONT}"`, fontSize: `${FONT_SIZE}px` },
  flowchart: {
    useMaxWidth: false,
    nodeSpacing: 28,
    rankSpacing: 36,
    padding: 10,
    wrappingWidth: 220,
    curve: 'basis',
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    width: 104,
    height: 44,
    actorMargin: 28,
    messageMargin: 28,
  },
  state: { useMaxWidth: false, padding: 10, nodeSpacing: 32, rankSpacing: 40 },
};

/** Everything beside a diagram's source that decides how it looks; part of a rendering's key. */
export const THEME_ID = JSON.stringify([
  readFileSync(import.meta.filename, 'utf8'),
  versionOf('mermaid'),
  versionOf('@fontsource-variable/source-sans-3'),
]);

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

/**
 * Mermaid's SVG as the site serves it: no style sheet, no inline style and no color of its own,
 * only classes for `styles/diagram.css`; coordinates rounded to a tenth of a pixel.
 */
export function themed(mermaidSvg: string): string {
  const $ = cheerio.load(mermaidSvg, { xml: true });
  const svg = $('svg').first();

  const [, , width, height] = (svg.attr('viewBox') ?? '').split(/\s+/).map(Number);
  svg.attr({
    class: svg.hasClass('flowchart') ? 'diagram-svg flowchart' : 'diagram-svg',
    width: String(Math.ceil(width ?? 0)),
    height: String(Math.ceil(height ?? 0)),
    focusable: 'false',
  });

  $('style, filter, linearGradient, symbol').remove();
  const used = new Set(
    $('[marker-end], [marker-start]')
      .toArray()
      .flatMap((path) => [$(path).attr('marker-end'), $(path).attr('marker-start')])
      .map((reference) => /#([^)"]+)/.exec(reference ?? '')?.[1]),
  );
  $('marker').each((_, marker) => {
    if (!used.has($(marker).attr('id'))) $(marker).remove();
  });
  $('defs, g').each((_, group) => {
    if ($(group).children().length === 0 && $(group).text() === '') $(group).remove();
  });

  // Labels arrive a word at a time; a word is no unit for selection or search.
  $('.text-outer-tspan').each((_, row) => {
    const weights = new Set(
      $(row)
        .children()
        .toArray()
        .map((word) => $(word).attr('font-weight')),
    );
    if (weights.size === 1 && weights.has('normal')) $(row).text($(row).text());
  });
  // Rows stand one below the other; read, found or copied, they need a space between them.
  $('.text-outer-tspan + .text-outer-tspan').before('<tspan font-size="0"> </tspan>');
  $('rect').each((_, rect) => {
    if (!$(rect).attr('width')) $(rect).remove();
  });

  // A state's label begins at the left of a box that is wider than it; its middle is the box's.
  $('.statediagram-state > .label').each((_, label) => {
    const [, , y = '0'] =
      /translate\(([^,]+),\s*([^)]+)\)/.exec($(label).attr('transform') ?? '') ?? [];
    $(label).attr('transform', `translate(0, ${y})`);
    $(label).find('text').attr('text-anchor', 'middle');
  });

  $('a').each((_, link) => {
    const target = $(link).attr('xlink:href');
    if (target) $(link).removeAttr('xlink:href').attr('href', target);
    const node = $(link).find('.node').first();
    const name = node.attr('title');
    node.removeAttr('title');
    if (name) $(link).attr('aria-label', `${$(link).text().trim()} (${name})`);
  });

  $('*').each((_, element) => {
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (PAINT.has(name) || name.startsWith('data-')) $(element).removeAttr(name);
      else if (GEOMETRY.has(name)) $(element).attr(name, rounded(value));
    }
  });
  return $.xml(svg);
}

const PAINT = new Set(['style', 'fill', 'stroke', 'stroke-width', 'filter', 'font-style', 'name']);

const GEOMETRY = new Set(
  'd x y x1 x2 y1 y2 cx cy r rx ry width height points transform viewBox'.split(' '),
);

const rounded = (value: string) =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
