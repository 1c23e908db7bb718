import type { Kind } from '../../search/format.ts';

/** The choice of a kind of page, with how many sections each has. */
export class KindFilter {
  readonly #fields: HTMLFieldSetElement;

  constructor(fields: HTMLFieldSetElement, changed: () => void) {
    this.#fields = fields;
    fields.addEventListener('change', changed);
  }

  /** The kind that the reader wants; undefined for all. */
  get kind(): Kind | undefined {
    const chosen = this.#fields.querySelector<HTMLInputElement>('input:checked');
    return (chosen?.value || undefined) as Kind | undefined;
  }

  set kind(kind: string | undefined) {
    const inputs = [...this.#fields.querySelectorAll('input')];
    const chosen = inputs.find(({ value }) => value === kind) ?? inputs[0];
    if (chosen) chosen.checked = true;
  }

  /** Shows how many sections of each kind there are; hides the choice where there are none. */
  show(counts: Readonly<Record<Kind, number>>) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    this.#fields.hidden = total === 0;
    for (const input of this.#fields.querySelectorAll('input')) {
      const count = input.value ? counts[input.value as Kind] : total;
      const shown = input.parentElement?.querySelector('.count');
      if (shown) shown.textContent = String(count);
    }
  }
}
