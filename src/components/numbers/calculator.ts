import { evaluate, type Numbers, type Quantity, type Step } from '../../estimates/evaluate.ts';
import { changedInputs, readField, withChanges } from './fields.ts';

/**
 * Computes a model answer anew from its fields, shows every result wherever the page quotes it, and
 * keeps the changes in the address. An address that carries changes fills the fields first.
 */
export function calculate(element: HTMLElement) {
  const numbers = JSON.parse(element.dataset['numbers'] ?? '{}') as Numbers;
  const fields = [...element.querySelectorAll('input')];
  const states = document.querySelectorAll('.numbers-state');
  const initial = changedInputs(location.search, numbers.inputs);
  for (const field of fields) {
    const value = initial[field.name];
    if (value !== undefined)
      field.value = value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  }

  const own = evaluate(numbers).quantities;
  const reset = () => {
    for (const field of fields) field.value = field.defaultValue;
    update();
  };
  const update = () => {
    const changes: Record<string, number> = {};
    let wrong = 0;
    for (const field of fields) {
      const input = numbers.inputs[field.name];
      if (!input) continue;
      const value = readField(field.value, input);
      report(field, typeof value === 'string' ? value : '');
      if (typeof value === 'string') wrong += 1;
      else if (value !== input.value) changes[field.name] = value;
    }
    show(numbers, changes, own);
    keep(numbers, changes);
    const count = Object.keys(changes).length;
    for (const state of states) {
      state.replaceChildren(summary(count, wrong));
      if (count > 0 || wrong > 0) state.append(' ', resetButton(reset));
    }
  };
  element.addEventListener('input', update);
  update();
}

/** The changes stand in the address, in the links to other depths, and in links that are copied. */
function keep({ inputs }: Numbers, changes: Record<string, number>) {
  const search = withChanges(location.search, inputs, changes);
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('depth-switch a')) {
    link.search = withChanges(link.search, inputs, changes);
  }
  document.documentElement.dataset['variant'] = withChanges('', inputs, changes);
}

function resetButton(reset: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Back to the page’s numbers';
  button.addEventListener('click', reset);
  return button;
}

function summary(changed: number, wrong: number): string {
  if (wrong > 0) return 'A field holds no number that makes sense; its result is the page’s own.';
  if (changed === 0) return '';
  const inputs = changed === 1 ? 'One input differs' : `${changed} inputs differ`;
  return `${inputs} from the page’s. Text and results follow; diagrams keep the page’s numbers. The address holds your variant.`;
}

/** Shows what is wrong with a field beside it, or takes it away. */
function report(field: HTMLInputElement, message: string) {
  const id = `${field.id}-fault`;
  const shown = document.getElementById(id);
  field.setAttribute('aria-invalid', String(message !== ''));
  if (message === '') {
    shown?.remove();
    field.removeAttribute('aria-errormessage');
  } else if (shown) shown.textContent = message;
  else {
    const note = document.createElement('span');
    note.id = id;
    note.className = 'field-fault';
    note.textContent = message;
    field.setAttribute('aria-errormessage', id);
    field.parentElement?.append(note);
  }
}

/** @param own the page's own numbers, beside which a changed one is marked */
function show(
  numbers: Numbers,
  changes: Record<string, number>,
  own: ReadonlyMap<string, Quantity>,
) {
  for (const [name, quantity] of evaluate(numbers, changes).quantities) {
    for (const quote of document.querySelectorAll(`[data-quote="${name}"]`)) {
      quote.textContent = quantity.text;
      quote.classList.toggle('changed', quantity.text !== own.get(name)?.text);
    }
    const row = document.getElementById(name.replace('estimates.', 'estimate-'));
    const arithmetic = row?.querySelector('.arithmetic');
    if (arithmetic) showSteps(arithmetic, quantity.steps);
  }
}

function showSteps(arithmetic: Element, steps: readonly Step[]) {
  const summary = arithmetic.querySelector('summary');
  if (summary) summary.textContent = steps.at(-1)?.numbers ?? '';
  for (const [index, line] of arithmetic.querySelectorAll('[data-step]').entries()) {
    const step = steps[index];
    if (!step) continue;
    const result = document.createElement('strong');
    result.textContent = step.result;
    line.replaceChildren(`${step.says} = ${step.formula} = ${step.numbers} = `, result);
  }
}
