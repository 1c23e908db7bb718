import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { findOrInstallBrowser } from '../src/diagrams/browser.ts';
import { renderAll } from '../src/diagrams/render.ts';
import { renderingKey } from '../src/diagrams/renderings.ts';
import { FixtureSite } from './fixture-site.ts';

const STEP = 'content/steps/problem-formulation.mdx';
const GUIDE = 'content/guide/best-practices.mdx';

const HOSTILE_DIAGRAM = `flowchart TB
  accTitle: Labels <b onclick=alert(0)>that</b> hold "markup"
  accDescr: A description with <img src=x onerror=alert(1)> in it.
  a["<script>alert(2)</script>Alpha"] --> b["<img src=x onerror=alert(3)>Beta"]
  b -- "<a href='javascript:alert(4)'>Gamma</a>" --> c["#lt;svg onload=alert(5)#gt;Delta"]
  click b call alert("6")`;

/** What in a page would run or load what its author slipped in. */
async function intruders(site: FixtureSite, file: string) {
  const $ = load(await readFile(path.join(site.root, 'dist', file), 'utf8'));
  const found = $('*')
    .toArray()
    .flatMap((element) => {
      const attributes = Object.entries($(element).attr() ?? {});
      const acts = attributes.some(
        ([name, value]) => name.startsWith('on') || /^\s*javascript:/i.test(value),
      );
      const loads = $(element).attr('src') === 'x';
      const runs =
        $(element).is('script') &&
        $(element).attr('type') !== 'application/ld+json' &&
        $(element).text().includes('alert(');
      return acts || loads || runs ? [$.html(element)] : [];
    });
  return { found, $ };
}

test('markup in the labels of a diagram is text', async () => {
  const site = await FixtureSite.create();
  try {
    await site.edit(
      STEP,
      '**Before the model**',
      `\`\`\`mermaid caption="What to learn <img src=x onerror=alert(7)>."\n${HOSTILE_DIAGRAM}\n\`\`\`\n\n**Before the model**`,
    );
    const [svg = ''] = await renderAll([HOSTILE_DIAGRAM], findOrInstallBrowser());
    await site.write(`src/diagrams/renderings/${renderingKey(HOSTILE_DIAGRAM)}.svg`, svg);
    const { status, output } = await site.build();
    expect(status, output).toBe(0);
    const { found, $ } = await intruders(site, 'steps/problem-formulation/index.html');
    expect(found).toEqual([]);
    expect($('.diagram-svg').find('script, img, foreignObject, a').length).toBe(0);
    expect($('.diagram-svg > title').text()).toContain('Labels <b');
    const text = $('.diagram-svg').text();
    expect(text).toContain('Alpha');
    expect(text).toContain('<img src="x"> Beta');
    expect(text).toContain('<svg onload=alert(5)>Delta');
    expect($('figcaption').text()).toContain('<img src=x onerror=alert(7)>');
  } finally {
    await site.remove();
  }
});

test('a node that leads to a script ends the build', async () => {
  const site = await FixtureSite.create();
  try {
    await site.edit(
      STEP,
      '**Before the model**',
      '```mermaid caption="C"\nflowchart TB\n  accTitle: T\n  accDescr: D\n  a --> b\n  click a "javascript:alert(1)" "X"\n```\n\n**Before the model**',
    );
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toContain(`${STEP}:17  links`);
    expect(output).toContain('javascript:alert(1)');
  } finally {
    await site.remove();
  }
});

test('markup and quotes in front matter are text', async () => {
  const site = await FixtureSite.create();
  const title = `Best </title><script>alert(1)</script> "Practices" & 'more'`;
  const summary = `A summary "><img src=x onerror=alert(2)> that ends </script><script>alert(3)</script> early.`;
  try {
    const source = await readFile(path.join(site.root, GUIDE), 'utf8');
    await site.write(
      GUIDE,
      source
        .replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`)
        .replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(summary)}`),
    );
    const { status, output } = await site.build();
    expect(status, output).toBe(0);
    for (const file of ['guide/best-practices/index.html', 'index.html']) {
      expect((await intruders(site, file)).found, file).toEqual([]);
    }
    const { $ } = await intruders(site, 'guide/best-practices/index.html');
    expect($('h1').text().trim()).toBe(title);
    expect($('title').text()).toContain(title);
    expect($('meta[name=description]').attr('content')).toBe(summary);
    const data = $('script[type="application/ld+json"]').toArray();
    expect(data.length).toBeGreaterThan(0);
    for (const script of data) JSON.parse($(script).text());
  } finally {
    await site.remove();
  }
});
