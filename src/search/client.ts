import { askForCore, readIndexFile } from './core.ts';
import type { Run } from './excerpt.ts';
import type { Asked } from './matches.ts';
import { type Answer, type Hit, passage, search, type SearchOptions } from './search.ts';
import { StaleIndex, Store } from './store.ts';

/** The site's index in the reader's browser. */
export class BrowserIndex {
  readonly #home: string;
  #store: Store;

  /** @param home the site's root, the base path included, with a slash at its end */
  constructor(home: string) {
    this.#home = home;
    this.#store = new Store((name, fresh) =>
      name === 'core.json' && !fresh ? askForCore(home) : readIndexFile(home, name, fresh),
    );
  }

  /**
   * The sections that answer a query.
   *
   * @throws when a file of the index is missing, broken or, read anew, still of another build
   */
  async search(text: string, options: SearchOptions): Promise<Answer> {
    try {
      return await search(text, this.#store, options);
    } catch (error) {
      if (!(error instanceof StaleIndex)) throw error;
      // The site was published anew while this page was open.
      this.#store = new Store((name) => readIndexFile(this.#home, name, true));
      return await search(text, this.#store, options);
    }
  }

  /** The passage of a hit that answers best; none where its text cannot be read. */
  async passage(hit: Hit, asked: Asked): Promise<Run[]> {
    return passage(hit, asked, this.#store).catch(() => []);
  }
}
