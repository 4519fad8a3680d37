import { placeWords } from '../i18n/gatherings.ts';
import { toUnitFilter } from './unit-filter.ts';

/** Filters the board of localities as the reader types; without it the board is all headings and links. */
function startBoard(form: HTMLFormElement): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-board]')];
  const levels = document.querySelector<HTMLElement>('[data-board-levels]');
  const status = form.querySelector('[role=status]');
  const apply = (): void => {
    const filter = toUnitFilter(new FormData(form));
    let found = 0;
    for (const section of sections) {
      const shown = [...section.querySelectorAll('li')].filter((unit) => {
        unit.hidden = !filter.isShowing({
          words: unit.textContent,
          levels: unit.dataset['l'] ?? '',
          isTold: unit.querySelector('.count') !== null,
        });
        return !unit.hidden;
      });
      section.hidden = shown.length === 0;
      found += shown.length;
    }
    for (const part of new Set(sections.map((section) => section.parentElement)))
      if (part)
        part.hidden = [...part.querySelectorAll<HTMLElement>('[data-board]')].every(({ hidden }) => hidden);
    // The same units stand there again.
    if (levels) levels.hidden = !filter.isEmpty;
    if (!status) return;
    const answer = found > 0 ? placeWords.filter.found(found) : placeWords.filter.none;
    status.textContent = filter.isEmpty ? '' : answer;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

const form = document.querySelector<HTMLFormElement>('[data-board-filter]');
if (form) startBoard(form);
