import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import type { Reference } from '../schema/reference.ts';
import { answers } from './answers.ts';
import { baseLinks } from './base-links.ts';
import { citations } from './citations.ts';
import { columnAlignment } from './column-alignment.ts';
import { diagrams } from './diagrams.ts';
import { features } from './features.ts';
import { formerAnchors } from './former-anchors.ts';
import { groupLabels } from './group-labels.ts';
import { keptPages } from './kept-pages.ts';
import { math } from './math.ts';
import { printedAddresses } from './printed-addresses.ts';
import { quotes } from './quotes.ts';
import { sectionAnchors } from './section-anchors.ts';
import { sectionEnds } from './section-ends.ts';
import { tokenClasses } from './token-classes.ts';

/** Astro's Markdown settings for this site; the one place that sets the plugins' order. */
export function pipeline(options: {
  /** The path under which the site is served, `/` or `/notes/`. */
  base: string;
  references: ReadonlyMap<string, Reference>;
  /** Short addresses by full address. */
  short: ReadonlyMap<string, string>;
  /** A hash of all diagrams' renderings. */
  renderings: string;
}): NonNullable<AstroUserConfig['markdown']> {
  return {
    processor: keptPages(
      satteri({
        features,
        mdastPlugins: [
          quotes,
          answers(options.references, options.base),
          groupLabels,
          sectionEnds,
          citations(options.references),
          diagrams(options.base),
        ],
        hastPlugins: [
          math,
          columnAlignment,
          sectionAnchors,
          formerAnchors,
          printedAddresses(options.short),
          baseLinks(options.base),
        ],
      }),
      JSON.stringify([
        options.base,
        [...options.references],
        [...options.short],
        options.renderings,
      ]),
    ),
    syntaxHighlight: { type: 'shiki', excludeLangs: ['math'] },
    shikiConfig: {
      theme: 'css-variables',
      langAlias: { output: 'text' },
      transformers: [tokenClasses],
    },
  };
}
