/** What a unit measures: powers of second, byte, floating-point operation and US dollar. */
export interface Dimension {
  time: number;
  data: number;
  compute: number;
  money: number;
}

/** A unit, as a dimension and the number of base units that it holds. */
export interface Unit {
  dimension: Dimension;
  scale: number;
}

const NONE: Dimension = { time: 0, data: 0, compute: 0, money: 0 };

const TIMES = {
  ns: 1e-9,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  // 730 hours, the month by which clouds charge.
  month: 2_628_000,
  year: 31_536_000,
};

const PREFIXES = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Z: 1e21 };

/** Things that are counted. They have no dimension, but a unit with another word is a mistake. */
const COUNTED = [
  'accelerator',
  'arm',
  'character',
  'candidate',
  'card',
  'case',
  'click',
  'core',
  'creator',
  'dimension',
  'entity',
  'event',
  'example',
  'feature',
  'field',
  'image',
  'impression',
  'item',
  'key',
  'label',
  'lane',
  'line',
  'link',
  'list',
  'load',
  'machine',
  'merchant',
  'model',
  'page',
  'parameter',
  'payment',
  'prediction',
  'replica',
  'request',
  'review',
  'reviewer',
  'row',
  'score',
  'step',
  'token',
  'transaction',
  'user',
  'value',
  'vector',
  'video',
  'word',
] as const;

/** Every word of which a unit is made, in the singular. */
export const UNIT_WORDS: readonly string[] = [
  ...Object.keys(TIMES),
  ...['B', 'bit', 'FLOP'].flatMap((base) => Object.keys(PREFIXES).map((prefix) => prefix + base)),
  'byte',
  'USD',
  '%',
  '1',
  ...COUNTED,
];

/**
 * Reads a unit: words joined by `·` and divided by `/`, as `requests/user` or `USD/hour`; `1` is a
 * bare number. Words of things and times may stand in the plural.
 *
 * @throws Error that names the word which is no unit.
 */
export function parseUnit(text: string): Unit {
  const [above = '', ...below] = text.split('/');
  const factors = above.split('·').map((word) => unitOfWord(word.trim(), text));
  const divisors = below.flatMap((part) =>
    part.split('·').map((word) => unitOfWord(word.trim(), text)),
  );
  return [...factors, ...divisors.map(inverse)].reduce(times, { dimension: NONE, scale: 1 });
}

/** The unit of a product. */
export function times(a: Unit, b: Unit): Unit {
  const { dimension: x, scale } = a;
  const { dimension: y } = b;
  return {
    dimension: {
      time: x.time + y.time,
      data: x.data + y.data,
      compute: x.compute + y.compute,
      money: x.money + y.money,
    },
    scale: scale * b.scale,
  };
}

/** One divided by a unit. */
export function inverse({ dimension, scale }: Unit): Unit {
  const { time, data, compute, money } = dimension;
  // Not `-0`, which would differ from `0` in comparisons of objects.
  const minus = (power: number) => 0 - power;
  return {
    dimension: {
      time: minus(time),
      data: minus(data),
      compute: minus(compute),
      money: minus(money),
    },
    scale: 1 / scale,
  };
}

/** Whether two units measure the same. */
export function sameDimension(a: Unit, b: Unit): boolean {
  const powers = (unit: Unit) => Object.values(unit.dimension).join();
  return powers(a) === powers(b);
}

/** The base unit that measures the same, as `parseUnit` reads it: `B/s`, `1/s`. */
export function baseUnit({ dimension }: Unit): string {
  const bases = [
    ['B', dimension.data],
    ['FLOP', dimension.compute],
    ['USD', dimension.money],
    ['s', dimension.time],
  ] as const;
  const words = (sign: 1 | -1) =>
    bases.flatMap(([word, power]) => Array<string>(Math.max(0, power * sign)).fill(word));
  return [words(1).join('·') || '1', ...words(-1)].join('/');
}

function unitOfWord(word: string, whole: string): Unit {
  if (word === '1') return { dimension: NONE, scale: 1 };
  if (word === '%') return { dimension: NONE, scale: 0.01 };
  if (word === 'USD') return { dimension: { ...NONE, money: 1 }, scale: 1 };
  const one = singular(word);
  if (one in TIMES) {
    return { dimension: { ...NONE, time: 1 }, scale: TIMES[one as keyof typeof TIMES] };
  }
  if ((COUNTED as readonly string[]).includes(one)) return { dimension: NONE, scale: 1 };
  if (one === 'byte') return { dimension: { ...NONE, data: 1 }, scale: 1 };
  const [, prefix = '', base = ''] = /^([kMGTPEZ]?)(B|bit|FLOP)$/.exec(one) ?? [];
  const size = PREFIXES[prefix as keyof typeof PREFIXES];
  if (base === 'B') return { dimension: { ...NONE, data: 1 }, scale: size };
  if (base === 'bit') return { dimension: { ...NONE, data: 1 }, scale: size / 8 };
  if (base === 'FLOP') return { dimension: { ...NONE, compute: 1 }, scale: size };
  throw new Error(`"${word}" in "${whole}" is no unit.`);
}

/** `users` and `entities` in the singular; what is no plural stays. */
function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
