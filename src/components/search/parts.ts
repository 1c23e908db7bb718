/** The elements of a search panel, as SearchPanel.astro writes them. */
export interface PanelParts {
  panel: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  kinds: HTMLFieldSetElement;
  list: HTMLElement;
  /** The line that says what was searched instead of a misspelling. */
  corrected: HTMLElement;
  /** What was searched instead. */
  instead: HTMLElement;
  /** Searches what was typed, letter for letter. */
  literal: HTMLElement;
  more: HTMLElement;
  /** Forgets the recent searches. */
  forget: HTMLElement;
  /** Tries again what failed. */
  again: HTMLElement;
}

/** @throws Error when the panel is not what this code was written for */
export function partsOf(panel: HTMLElement): PanelParts {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = panel.querySelector<Part>(selector);
    if (!found) throw new Error(`The search panel lacks its ${selector}.`);
    return found;
  };
  return {
    panel,
    form: part('form'),
    input: part('input[name=q]'),
    status: part('[role=status]'),
    kinds: part('fieldset'),
    list: part('[role=listbox]'),
    corrected: part('.corrected'),
    instead: part('.corrected strong'),
    literal: part('.corrected button'),
    more: part('.more'),
    forget: part('.forget'),
    again: part('.again'),
  };
}
