import type { Section } from './sections.ts';
import { stemsOf } from './words.ts';

/**
 * How much of a section each field is worth. A word in a heading says more of what a section is
 * about than one in its text.
 */
const FIELDS = {
  title: { weight: 6, lengthShare: 0.4 },
  names: { weight: 5, lengthShare: 0.2 },
  asks: { weight: 2, lengthShare: 0.2 },
  page: { weight: 1.5, lengthShare: 0.2 },
  opening: { weight: 1, lengthShare: 0 },
  text: { weight: 1, lengthShare: 0.6 },
};

type Field = keyof typeof FIELDS;

/** Where more of the same word stops to matter. */
const SATURATION = 2;

/** The largest impact that a file holds. */
const LARGEST = 255;

/** A section with what readers ask in plain words when they mean it. */
export type AskedSection = Section & { asks: string[] };

/** The characters with which a section opens: its decision, by the rules of its authors. */
const OPENING = 300;

/**
 * The impact of each stem on each section, by stem: number of a section and impact in turn.
 *
 * BM25F with weighted fields (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
 * weighted fields", CIKM 2004), computed here and rounded, so that the browser only adds.
 */
export function impactsOf(sections: readonly AskedSection[]): Map<string, number[]> {
  const fields = sections.map(fieldsOf);
  const mean = Object.fromEntries(
    (Object.keys(FIELDS) as Field[]).map((name) => {
      const lengths = fields.map((field) => field[name].length);
      return [name, lengths.reduce((sum, length) => sum + length, 0) / sections.length || 1];
    }),
  ) as Record<Field, number>;

  const frequencies = fields.map((field) => {
    const weighted = new Map<string, number>();
    for (const [name, stems] of Object.entries(field) as [Field, string[]][]) {
      const { weight, lengthShare } = FIELDS[name];
      const norm = 1 - lengthShare + (lengthShare * stems.length) / mean[name];
      for (const stem of stems) weighted.set(stem, (weighted.get(stem) ?? 0) + weight / norm);
    }
    return weighted;
  });

  const count = new Map<string, number>();
  for (const weighted of frequencies) {
    for (const stem of weighted.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
  }

  const total = sections.length;
  const largest = Math.log(1 + total);
  const impacts = new Map<string, number[]>();
  for (const [section, weighted] of frequencies.entries()) {
    for (const [stem, frequency] of weighted) {
      const seen = count.get(stem) ?? 0;
      const rarity = Math.log(1 + (total - seen + 0.5) / (seen + 0.5));
      const share = (rarity / largest) * (frequency / (frequency + SATURATION));
      const impact = Math.max(1, Math.round(LARGEST * share));
      const list = impacts.get(stem) ?? [];
      list.push(section, impact);
      impacts.set(stem, list);
    }
  }
  return impacts;
}

function fieldsOf(section: AskedSection): Record<Field, string[]> {
  return {
    title: stemsOf(section.title),
    names: stemsOf(section.names.join(' . ')),
    asks: stemsOf(section.asks.join(' . ')),
    page: stemsOf(section.page),
    opening: stemsOf(section.text.slice(0, OPENING)),
    text: stemsOf(section.text),
  };
}
