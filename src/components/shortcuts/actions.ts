import { choose, chosen } from '../reading/choices.ts';

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const previous = () => press('.page-turn [rel=prev]');
const next = () => press('.page-turn [rel=next]');

/** What the keys do, by their names in lower case. */
const ACTIONS: Record<string, () => void> = {
  '?': async () => (await import('./shortcuts-dialog.ts')).showShortcuts(),
  t: () => press('theme-switch button'),
  f: () => choose('focus-mode', chosen('focus-mode') ? '' : 'on'),
  escape: () => choose('focus-mode', ''),
  '[': previous,
  p: previous,
  ']': next,
  n: next,
};

/** Does what a key stands for, by its name in lower case. */
export function act(key: string) {
  ACTIONS[key]?.();
}
