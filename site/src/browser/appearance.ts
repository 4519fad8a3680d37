import { APPEARANCES, type Appearance } from '../i18n/appearance.ts';
import { controls } from '../i18n/vi.ts';
import { make, openDialog } from './dialog.ts';
import { keep } from './kept.ts';

const root = document.documentElement;

/**
 * How the page is shown: the size of its letters, its colours, its contrast. What was kept is applied by the script in
 * the page's head, before it is painted.
 */
export function startAppearance(story: HTMLElement | null): void {
  document
    .querySelector('[data-do="show-display"]')
    ?.addEventListener('click', () =>
      openDialog('display-title', controls.display, () => APPEARANCES.map(toChoice)),
    );
  story?.querySelector('[data-do="smaller"]')?.addEventListener('click', () => moveSize(-1));
  story?.querySelector('[data-do="larger"]')?.addEventListener('click', () => moveSize(1));
}

/** The value that holds now; the first is what a reader has who chose nothing. */
function valueOf({ name, choices }: Appearance): string {
  return root.dataset[name] ?? choices[0].value;
}

function choose({ name, choices }: Appearance, value: string): void {
  const isPlain = value === choices[0].value;
  if (isPlain) delete root.dataset[name];
  else root.dataset[name] = value;
  keep(name, isPlain ? null : value);
}

function toChoice(appearance: Appearance): HTMLElement {
  const group = make('fieldset');
  group.append(make('legend', appearance.legend));
  for (const { value, label } of appearance.choices) {
    const input = make('input');
    input.type = 'radio';
    input.name = appearance.name;
    input.checked = valueOf(appearance) === value;
    input.addEventListener('change', () => choose(appearance, value));
    const line = make('label');
    line.append(input, label);
    group.append(line);
  }
  return group;
}

function moveSize(step: number): void {
  const size = APPEARANCES[0];
  const now = size.choices.findIndex(({ value }) => value === valueOf(size));
  const next = size.choices[Math.min(Math.max(now + step, 0), size.choices.length - 1)];
  if (next) choose(size, next.value);
}
