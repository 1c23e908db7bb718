import { stemmer } from 'stemmer';

/** A word of a text or of a query. */
export interface Word {
  /** As it stands, for the reader. */
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** What the index knows it by: its stem and, for a compound, the stems of its parts. */
  parts: string[];
  /** A compound written as one word, `knn` for `k-NN`; undefined for a simple word. */
  joined: string | undefined;
}

/** Signs that join the parts of a compound: `two-tower`, `A/B`, `recall@k`, `Y|X`. */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑/@|∣'’.+][\p{L}\p{N}]+)*(?:\+\+)?/gu;

const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  τ: 'tau',
};

/** Words that say nothing of what a reader looks for. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in ' +
    'into is it its me my no not of on or our should so such than that the their them then there ' +
    'these they this those to vs was we were what when where which while who why will with would you your'
  ).split(' '),
);

type Stems = Pick<Word, 'parts' | 'joined'>;

/** The same words come again and again. */
const known = new Map<string, Stems>();

/** The words of a text that a search can find, in their order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const stems = known.get(found) ?? stemsOfWord(found);
    known.set(found, stems);
    if (stems.parts.length === 0 && stems.joined === undefined) return [];
    return [{ text: found, start: index, ...stems }];
  });
}

function stemsOfWord(found: string): Stems {
  const pieces = plainForm(found)
    .replace(/'s$/, '')
    .replace(/\+\+$/, 'plusplus')
    .replaceAll("'", '')
    .split(/[-/@|+]|(?<!\d)\.|\.(?!\d)/)
    .filter(Boolean);
  const parts = pieces.filter((piece) => !STOP_WORDS.has(piece)).map(stem);
  return { parts, joined: pieces.length > 1 ? stem(pieces.join('')) : undefined };
}

/** All stems of a text, compounds both in parts and joined. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ parts, joined }) => (joined ? [...parts, joined] : parts));
}

/** A name without its signs, so that `k-NN`, `kNN` and `K NN` are one. */
export function nameKey(name: string): string {
  return plainForm(name)
    .replace(/\+\+/g, 'plusplus')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Lower case, without accents, Greek letters by their names. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")
    .replace(/∣/g, '|')
    .replace(/[α-ωϵ]/g, (letter) => GREEK[letter] ?? letter);
}

/** A word's stem; British and American spelling have one. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemmer(american(word));
}

/**
 * British endings as American ones. Words that only look British change too; as text and query
 * change alike, that is harmless.
 */
function american(word: string): string {
  return word
    .replace(/is(ation|e|ed|es|er|ers|ing)(s?)$/, 'iz$1$2')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(?<=...)our/, 'or')
    .replace(/ell(ing|ed|er)$/, 'el$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/entre(s?)$/, 'enter$1');
}
