/** About how many characters of a shard there should be before compression. */
const SIZE = 4000;

/** A part of the alphabet with the impacts of its stems. */
export interface StemRange {
  /** The first stem; shards are looked up by it. */
  first: string;
  impacts: Record<string, number[]>;
}

/**
 * Cuts the impacts into parts of the alphabet of about one size. Neighbors in the alphabet stay
 * together, so that the part for a word is known, and on its way, from its first letters.
 */
export function shardsOf(impacts: ReadonlyMap<string, number[]>): StemRange[] {
  const shards: StemRange[] = [];
  let room = 0;
  for (const stem of [...impacts.keys()].sort()) {
    const list = impacts.get(stem) ?? [];
    const size = stem.length + 4 * list.length;
    if (shards.length === 0 || room < size) {
      shards.push({ first: stem, impacts: {} });
      room = SIZE;
    }
    const last = shards.at(-1);
    if (last) last.impacts[stem] = list;
    room -= size;
  }
  return shards;
}

/**
 * The number of the shard that holds a stem.
 *
 * @param bounds the first stems of all shards but the first
 */
export function shardNumber(stem: string, bounds: readonly string[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stem < (bounds[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shorter beginnings have too many completions to be worth all their shards. */
const SHORTEST = 4;

/** The numbers of the shards that hold the stems with a beginning; of a short one, only the first. */
export function shardNumbers(beginning: string, bounds: readonly string[]): number[] {
  const first = shardNumber(beginning, bounds);
  if (beginning.length < SHORTEST) return [first];
  const last = shardNumber(`${beginning}\uffff`, bounds);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
