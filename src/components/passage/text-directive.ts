import type { TextRun } from './text-runs.ts';

/** A passage of at most so many characters is quoted whole. */
const SHORT = 120;

/** Words that name each end of a longer one. */
const END_WORDS = 5;

/** Words beside the passage that may be needed to tell it from its doubles. */
const MOST_CONTEXT = 12;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The text directive `text=…` that leads a browser to the selected passage, extended to whole
 * words; undefined where nothing is selected that can be found again.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(runs: readonly TextRun[]): string | undefined {
  const selected = runs.flatMap(wholeWords);
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return undefined;

  const page = runs.map(({ text }) => text).join('\n');
  const start = startOf(first.run) + first.from;
  const end = startOf(last.run) + last.to;
  const isShort = first === last && first.to - first.from <= SHORT;
  const textStart = isShort ? page.slice(start, end) : wordsFrom(first, END_WORDS);
  const textEnd = isShort ? '' : wordsBack(last, END_WORDS);
  const before = contextBefore(first);
  const after = contextAfter(last);

  for (let words = 0; words <= MOST_CONTEXT; words++) {
    const [prefix, suffix] = [before(words), after(words)];
    const pairs =
      words === 0
        ? [['', '']]
        : [
            [prefix, ''],
            ['', suffix],
            [prefix, suffix],
          ];
    for (const [near = '', far = ''] of pairs) {
      const parts = { prefix: near, textStart, textEnd, suffix: far };
      const found = firstMatch(page, parts);
      if (found?.start === start && found.end === end) return written(parts);
    }
  }
  return undefined;

  function startOf(run: TextRun): number {
    let offset = 0;
    for (const other of runs) {
      if (other === run) return offset;
      offset += other.text.length + 1;
    }
    return offset;
  }

  /** The words before the passage in its run, or in the run before when it stands at the start. */
  function contextBefore({ run, from }: Selected) {
    const own = run.text.slice(0, from).trim();
    const text = own || (runs[runs.indexOf(run) - 1]?.text ?? '');
    return (words: number) => wordsBack({ run: { text }, from: 0, to: text.length }, words);
  }

  function contextAfter({ run, to }: Selected) {
    const own = run.text.slice(to).trim();
    const text = own || (runs[runs.indexOf(run) + 1]?.text ?? '');
    return (words: number) => wordsFrom({ run: { text }, from: 0, to: text.length }, words);
  }
}

interface Parts {
  prefix: string;
  textStart: string;
  /** Empty where `textStart` is the whole passage. */
  textEnd: string;
  suffix: string;
}

interface Selected<Run = TextRun> {
  run: Run;
  from: number;
  to: number;
}

/** The selected part of a run, extended to whole words; none where no word is selected. */
function wholeWords(run: TextRun): Selected[] {
  const touched = [...segmenter.segment(run.text)].filter(
    ({ index, segment }) => index < run.to && index + segment.length > run.from,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || !touched.some(({ isWordLike }) => isWordLike)) return [];
  return [{ run, from: first.index, to: last.index + last.segment.length }];
}

function wordsFrom({ run, from, to }: Selected<{ text: string }>, count: number): string {
  const text = run.text.slice(from, to);
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const last = words[Math.min(count, words.length) - 1];
  return last ? text.slice(0, last.index + last.segment.length).trim() : '';
}

function wordsBack({ run, from, to }: Selected<{ text: string }>, count: number): string {
  const text = run.text.slice(from, to);
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const first = words[Math.max(0, words.length - count)];
  return first && count > 0 ? text.slice(first.index).trim() : '';
}

/** Where a browser would find a passage first; the runs of the page are parted by line feeds. */
function firstMatch(page: string, { prefix, textStart, textEnd, suffix }: Parts) {
  const pattern = [
    prefix && `(?<=${literal(prefix)}\\s*)`,
    literal(textStart),
    textEnd && `[^]*?${literal(textEnd)}`,
    suffix && `(?=\\s*${literal(suffix)})`,
  ].join('');
  const match = new RegExp(pattern, 'iu').exec(page);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function written({ prefix, textStart, textEnd, suffix }: Parts): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** A dash, a comma and an ampersand mean something here; the others trip what a link passes through. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[-.!~*'()_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
