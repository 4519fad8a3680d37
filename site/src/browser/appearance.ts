import { keep } from './kept.ts';

const SIZES = ['1', '2', '3', '4'];
const root = document.documentElement;

/** The dark page and the size of its letters. What was kept is applied by the script in the page's head, before it is painted. */
export function startAppearance(story: HTMLElement | null): void {
  startTheme();
  story?.querySelector('[data-do="smaller"]')?.addEventListener('click', () => moveSize(-1));
  story?.querySelector('[data-do="larger"]')?.addEventListener('click', () => moveSize(1));
}

function startTheme(): void {
  const button = document.querySelector('[data-do="toggle-theme"]');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches);
  const show = (): void => button?.setAttribute('aria-pressed', String(isDark()));
  button?.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = next;
    keep('theme', next);
    show();
  });
  system.addEventListener('change', show);
  show();
}

function moveSize(step: number): void {
  const now = SIZES.indexOf(root.dataset['size'] ?? '1');
  const next = SIZES[Math.min(Math.max(now + step, 0), SIZES.length - 1)] ?? '1';
  root.dataset['size'] = next;
  keep('size', next === '1' ? null : next);
}
