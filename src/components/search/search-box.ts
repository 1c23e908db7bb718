import { BrowserIndex } from '../../search/client.ts';
import type { Answer, SearchOptions } from '../../search/search.ts';
import { handOver } from '../found/handover.ts';
import { followInAddress, readAddress, stepInAddress } from './address.ts';
import { AnswerView } from './answer-view.ts';
import { KindFilter } from './kinds.ts';
import { Listbox } from './listbox.ts';
import { type PanelParts, partsOf } from './parts.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { keep, kept } from './storage.ts';

/** How long a reader rests before the passages of the hits are fetched, in milliseconds. */
const REST = 200;

/** A longer query is cut: it is a paste gone wrong. */
const LONGEST = 500;

/** Under which the last query is kept for the next page. */
const LAST = 'last-search';

/** Answers what is typed into a search panel. */
export class SearchBox {
  readonly #parts: PanelParts;
  readonly #index: BrowserIndex;
  readonly #listbox: Listbox;
  readonly #kinds: KindFilter;
  readonly #view: AnswerView;
  readonly #inAddress: boolean;
  /** Counts the searches, so that a slow answer does not replace a newer one. */
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #answer: Answer | undefined;
  /** The query of which the reader has said that it is no slip. */
  #literal = '';

  constructor(panel: HTMLElement) {
    const home = panel.getAttribute('home') ?? '/';
    const parts = partsOf(panel);
    this.#parts = parts;
    this.#inAddress = panel.hasAttribute('in-address');
    this.#index = new BrowserIndex(home);
    this.#listbox = new Listbox(parts.input, parts.list);
    this.#kinds = new KindFilter(parts.kinds, () => void this.#run(true));
    this.#view = new AnswerView(parts, this.#kinds, this.#listbox, home);
    parts.input.addEventListener('input', this.#typed);
    parts.form.addEventListener('submit', this.#submit);
    parts.list.addEventListener('click', this.#choose);
    parts.literal.addEventListener('click', this.#insist);
    parts.more.addEventListener('click', this.#showMore);
    parts.forget.addEventListener('click', this.#forget);
    parts.again.addEventListener('click', () => void this.#run(true));
    if (this.#inAddress) {
      addEventListener('popstate', this.#readAddress);
    }
    // What was typed before this code arrived goes before what an address or a page has kept.
    if (this.#inAddress && parts.input.value === '') this.#readAddress();
    else {
      if (panel.closest('dialog')) parts.input.value ||= kept('sessionStorage', LAST);
      void this.#run(false);
    }
  }

  get #query(): string {
    return this.#parts.input.value.trim().slice(0, LONGEST);
  }

  #typed = () => {
    // An emptied field is empty on the next page, too.
    if (this.#query === '') keep('sessionStorage', LAST, '');
    void this.#run(false);
  };

  /** @param final whether the query is whole, and its last word not the beginning of another */
  async #run(final: boolean): Promise<void> {
    this.#turn += 1;
    clearTimeout(this.#rest);
    const query = this.#query;
    if (this.#inAddress) followInAddress({ query, kind: this.#kinds.kind ?? '' });
    this.#parts.list.ariaBusy = String(query !== '');
    this.#answer = undefined;
    if (query === '') {
      this.#view.showRecent(recentSearches());
      return;
    }
    keep('sessionStorage', LAST, query);
    const answer = await this.#ask(query, !final, final ? this.#spelling : 'wait');
    if (!answer) return;
    // What is being typed is no slip yet.
    if (final || answer.hits.length > 0 || !answer.hasUnknown) this.#show(answer);
    this.#rest = setTimeout(() => void this.#settle(answer, final), final ? 0 : REST);
  }

  /** The reader rests: now slips are looked up, and passages are read. */
  async #settle(answer: Answer, final: boolean) {
    const again = answer.hasUnknown && !final;
    const settled = again ? await this.#ask(this.#query, true, this.#spelling) : answer;
    if (!settled) return;
    if (again) this.#show(settled);
    this.#parts.list.ariaBusy = 'false';
    this.#view.showPassages((hit) => this.#index.passage(hit, settled.asked));
  }

  /** The answer to a query; none where it failed, or where the reader went on meanwhile. */
  async #ask(
    query: string,
    typing: boolean,
    spelling: NonNullable<SearchOptions['spelling']>,
  ): Promise<Answer | undefined> {
    const turn = this.#turn;
    const { kind } = this.#kinds;
    try {
      const answer = await this.#index.search(query, { kind, typing, spelling });
      return turn === this.#turn ? answer : undefined;
    } catch {
      if (turn === this.#turn) this.#view.showFailure();
      return undefined;
    }
  }

  #show(answer: Answer) {
    this.#answer = answer;
    this.#view.showAnswer(answer, this.#query);
  }

  get #spelling(): 'correct' | 'suggest' {
    return this.#query === this.#literal ? 'suggest' : 'correct';
  }

  /** A link leads to its section, where the words are marked; a suggestion is searched. */
  #choose = (event: Event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option instanceof HTMLAnchorElement) {
      rememberSearch(this.#query);
      handOver(option, this.#answer?.asked ?? []);
    } else if (option) {
      this.#search(option.textContent);
    }
  };

  #submit = async (event: Event) => {
    event.preventDefault();
    const query = this.#query;
    if (this.#inAddress) {
      rememberSearch(query);
      stepInAddress({ query, kind: this.#kinds.kind ?? '' });
      await this.#run(true);
    } else {
      await this.#run(false);
      if (this.#answer && this.#answer.hits.length > 0) this.#listbox.openFirst();
    }
  };

  #insist = () => {
    this.#literal = this.#query;
    this.#search(this.#query);
  };

  #search(query: string) {
    this.#parts.input.value = query;
    this.#parts.input.focus();
    void this.#run(true);
  }

  #showMore = () => {
    if (!this.#answer) return;
    this.#view.showMore(this.#answer);
    const { asked } = this.#answer;
    this.#view.showPassages((hit) => this.#index.passage(hit, asked));
  };

  #forget = () => {
    forgetSearches();
    this.#search('');
  };

  #readAddress = () => {
    const { query, kind } = readAddress();
    this.#parts.input.value = query;
    this.#kinds.kind = kind;
    void this.#run(true);
  };
}
