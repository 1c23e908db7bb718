import { choose, chosen } from '../reading/choices.ts';
import rules from './shortcuts-dialog.css?inline';
import { adopt } from '../../styles/adopt.ts';

adopt(rules);

/** What a reader can do, and the keys that do it; those of a single character come first. */
const SHORTCUTS = [
  { does: 'Search', single: ['/'], other: ['Ctrl K', '⌘ K'] },
  { does: 'Previous page', single: ['[', 'p'] },
  { does: 'Next page', single: [']', 'n'] },
  { does: 'Focus mode on or off', single: ['f'] },
  { does: 'Light or dark theme', single: ['t'] },
  { does: 'These shortcuts', single: ['?'] },
  { does: 'Close what is open, or end focus mode', other: ['Escape'] },
];

/** Opens the dialog that lists all shortcuts and turns those of a single key on and off. */
export function showShortcuts() {
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcuts';
  dialog.setAttribute('aria-labelledby', 'shortcuts-title');
  dialog.setAttribute('closedby', 'any');
  const title = document.createElement('h2');
  title.id = 'shortcuts-title';
  title.textContent = 'Keyboard shortcuts';
  dialog.append(title, list(), ...singleKeySwitch(), closeForm());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function list(): HTMLElement {
  const all = document.createElement('dl');
  for (const { does, single = [], other = [] } of SHORTCUTS) {
    const term = document.createElement('dt');
    term.textContent = does;
    const keys = document.createElement('dd');
    const parts = [
      ...single.map((key) => keyCap(key, 'single')),
      ...other.map((key) => keyCap(key)),
    ];
    parts.forEach((part, index) => keys.append(index > 0 ? ' or ' : '', part));
    const row = document.createElement('div');
    row.append(term, keys);
    all.append(row);
  }
  return all;
}

function keyCap(key: string, kind = ''): HTMLElement {
  const cap = document.createElement('kbd');
  cap.className = kind;
  cap.textContent = key;
  return cap;
}

/** Characters pressed alone can come from speech input or a slip: a reader may do without them. */
function singleKeySwitch(): HTMLElement[] {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'checkbox';
  field.checked = chosen('single-keys') !== 'off';
  field.addEventListener('change', () => choose('single-keys', field.checked ? '' : 'off'));
  label.append(field, 'Shortcuts of a single character');
  const note = document.createElement('p');
  note.id = 'single-keys-note';
  note.textContent =
    'Turn them off if speech input or a slip of the hand sets them off. Ctrl K, ⌘ K and Escape always work, and this dialog opens from the reading settings, too.';
  field.setAttribute('aria-describedby', note.id);
  return [label, note];
}

function closeForm(): HTMLElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = 'Close';
  form.append(button);
  return form;
}
