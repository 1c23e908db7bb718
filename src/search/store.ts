import type { Core, SectionText, Shard, Words } from './format.ts';
import type { Postings } from './rank.ts';
import { type Names, namesByKey } from './query.ts';
import { shardNumber, shardNumbers } from './shards.ts';
import { unpackWords, type Vocabulary } from './vocabulary.ts';

/** Reads a file of the index by its name, past every cache when `fresh`. */
export type ReadFile = (name: string, fresh: boolean) => Promise<unknown>;

/** What a query looks up. */
export interface Sought {
  stems: readonly string[];
  /** Of stems that the reader has not finished. */
  beginnings: readonly string[];
}

/** A file of the index is not what its core needs, and stays so when it is read again. */
export class StaleIndex extends Error {
  override name = 'StaleIndex';
}

/**
 * The files of the index, each read once. A file that could not be read is asked for again the
 * next time.
 */
export class Store {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #shards = new Map<number, Shard>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  core(): Promise<Core> {
    const isCore = (file: Partial<Core>) => Array.isArray(file.sections) && Boolean(file.build);
    return this.#once('core.json', () => this.#whole('core.json', isCore));
  }

  words(): Promise<Vocabulary> {
    return this.#once('words.json', async () =>
      unpackWords((await this.#matching<Words>('words.json')).words),
    );
  }

  text(section: number): Promise<SectionText> {
    const name = `text-${section}.json`;
    return this.#once(name, () => this.#matching<SectionText>(name));
  }

  /** The glossary's names. */
  names(): Promise<Names> {
    return this.#once('names', async () => namesByKey((await this.core()).names));
  }

  /** Everything that is known of some stems, and of all stems with some beginnings. */
  async postings({ stems, beginnings }: Sought): Promise<Postings> {
    const { bounds } = await this.core();
    const numbers = new Set([
      ...stems.map((stem) => shardNumber(stem, bounds)),
      ...beginnings.flatMap((beginning) => shardNumbers(beginning, bounds)),
    ]);
    await Promise.all([...numbers].map((number) => this.#shard(number)));
    const shardOf = (stem: string) => this.#shards.get(shardNumber(stem, bounds))?.impacts ?? {};
    return {
      of: (stem) => (Object.hasOwn(shardOf(stem), stem) ? (shardOf(stem)[stem] ?? []) : []),
      beginning: (prefix) =>
        shardNumbers(prefix, bounds)
          .flatMap((number) => Object.entries(this.#shards.get(number)?.impacts ?? {}))
          .filter(([stem]) => stem.startsWith(prefix))
          .map(([stem, list]) => ({ stem, list }))
          .sort((a, b) => b.list.length - a.list.length),
    };
  }

  #shard(number: number): Promise<Shard> {
    const name = `stems-${number}.json`;
    return this.#once(name, async () => {
      const shard = await this.#matching<Shard>(name);
      this.#shards.set(number, shard);
      return shard;
    });
  }

  /** A file of the same build as the core. */
  async #matching<File extends { build: string }>(name: string): Promise<File> {
    const { build } = await this.core();
    return this.#whole<File>(name, (file) => file.build === build);
  }

  /** A file that is what it should be; a cache may hold a broken one, or one of an older build. */
  async #whole<File>(name: string, isRight: (file: Partial<File>) => boolean): Promise<File> {
    const kept = await this.#read(name, false).catch(() => undefined);
    if (isObject(kept) && isRight(kept)) return kept as File;
    const fresh = await this.#read(name, true);
    if (isObject(fresh) && isRight(fresh)) return fresh as File;
    throw new StaleIndex(`${name} is not of this build, or not an index at all.`);
  }

  #once<File>(name: string, read: () => Promise<File>): Promise<File> {
    const known = this.#files.get(name) as Promise<File> | undefined;
    if (known) return known;
    const file = read();
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
