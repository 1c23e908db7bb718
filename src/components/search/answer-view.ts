import type { Run } from '../../search/excerpt.ts';
import type { Answer, Hit } from '../../search/search.ts';
import type { KindFilter } from './kinds.ts';
import type { Listbox } from './listbox.ts';
import type { PanelParts } from './parts.ts';
import { groupByPage, groupElement, showPassage, suggestion } from './results.ts';
import { wordsFor } from './words-for.ts';

/** How many hits are shown at first, and how many more each time. */
const SHOWN = 15;
const MORE = 30;

/** What a search panel shows: an answer, the recent searches, or that something failed. */
export class AnswerView {
  readonly #parts: PanelParts;
  readonly #kinds: KindFilter;
  readonly #listbox: Listbox;
  readonly #home: string;
  #options = new Map<Hit, HTMLAnchorElement>();
  #most = SHOWN;
  #seen: IntersectionObserver | undefined;

  /** @param home the site's root, the base path included, with a slash at its end */
  constructor(parts: PanelParts, kinds: KindFilter, listbox: Listbox, home: string) {
    this.#parts = parts;
    this.#kinds = kinds;
    this.#listbox = listbox;
    this.#home = home;
  }

  showAnswer(answer: Answer, query: string) {
    this.#most = SHOWN;
    this.#reset(wordsFor(answer, query));
    const { corrected, counts, hits } = answer;
    const parts = this.#parts;
    this.#kinds.show(counts);
    parts.corrected.hidden = corrected === undefined;
    parts.instead.textContent = corrected ?? '';
    parts.literal.textContent = query;
    parts.panel.toggleAttribute('lost', hits.length === 0);
    this.#showHits(answer);
  }

  /** Shows more of the same answer. */
  showMore(answer: Answer) {
    this.#most += MORE;
    this.#showHits(answer);
  }

  showRecent(searches: readonly string[]) {
    this.#reset(searches.length > 0 ? 'Recent searches' : '');
    this.#parts.forget.hidden = searches.length === 0;
    this.#listbox.show(...searches.map(suggestion));
  }

  showFailure() {
    this.#reset('');
    this.#parts.panel.toggleAttribute('failed', true);
    this.#parts.list.ariaBusy = 'false';
    this.#listbox.show();
  }

  /** Shows the passages of the hits as they come into view; the others are never fetched. */
  showPassages(passageOf: (hit: Hit) => Promise<Run[]>) {
    const hits = new Map<Element, Hit>([...this.#options].map(([hit, option]) => [option, hit]));
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const hit = hits.get(target);
        if (!isIntersecting || !hit) continue;
        seen.unobserve(target);
        void passageOf(hit).then((runs) => showPassage(target, runs));
      }
    });
    for (const option of hits.keys()) seen.observe(option);
    this.#seen = seen;
  }

  #reset(said: string) {
    const { panel, status, kinds, corrected, more, forget } = this.#parts;
    status.textContent = said;
    for (const part of [kinds, corrected, more, forget]) part.hidden = true;
    for (const state of ['failed', 'lost']) panel.removeAttribute(state);
    this.#options.clear();
  }

  /** Where nothing was found, words to try and the sections that are nearest. */
  #showHits({ hits, nearest, near }: Answer) {
    const found = hits.length > 0;
    this.#parts.more.hidden = hits.length <= this.#most;
    this.#seen?.disconnect();
    this.#options.clear();
    const all = this.#most > SHOWN;
    const groups = groupByPage(found ? hits : near, this.#most, all).map((one, number) => {
      const id = `${this.#parts.list.id}-page-${number}`;
      const { group, options } = groupElement(one, id, this.#home);
      for (const [hit, option] of options) this.#options.set(hit, option);
      return group;
    });
    this.#listbox.show(...(found ? [] : nearest.map(suggestion)), ...groups);
  }
}
