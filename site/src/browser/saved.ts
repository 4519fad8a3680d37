import { controls } from '../i18n/vi.ts';
import { make, makeButton, openDialog } from './dialog.ts';
import { keep, loadKept } from './kept.ts';
import { parseSaved, toggleSaved, type SavedStory } from './saved-list.ts';

const KEY = 'saved';

/** "Lưu bài" on a story, and the list of saved ones behind the button in the masthead. */
export function startSaving(story: HTMLElement | null): void {
  document
    .querySelector('[data-do="show-saved"]')
    ?.addEventListener('click', () => showList(() => markSaved(story)));
  story?.querySelector('[data-do="save"]')?.addEventListener('click', () => {
    const { path = '', title = '' } = story.dataset;
    toggle({ path, title });
    markSaved(story);
  });
  markSaved(story);
}

function toggle(story: SavedStory): void {
  keep(KEY, JSON.stringify(toggleSaved(parseSaved(loadKept(KEY)), story)));
}

function markSaved(story: HTMLElement | null): void {
  const button = story?.querySelector('[data-do="save"]');
  if (!button) return;
  const isSaved = parseSaved(loadKept(KEY)).some(({ path }) => path === story?.dataset['path']);
  button.setAttribute('aria-pressed', String(isSaved));
}

/** @param onChange after a story was taken off the list */
function showList(onChange: () => void): void {
  const { refill } = openDialog('saved-title', controls.saved, () => {
    const stories = parseSaved(loadKept(KEY));
    if (stories.length === 0) return [make('p', controls.savedEmpty)];
    const list = make('ul');
    list.append(...stories.map(toItem));
    return [list];
  });

  function toItem(story: SavedStory): HTMLElement {
    const item = make('li');
    const link = make('a', story.title);
    link.href = story.path;
    const remove = makeButton(controls.remove, () => {
      toggle(story);
      onChange();
      refill();
      document.querySelector<HTMLElement>('dialog button')?.focus();
    });
    remove.setAttribute('aria-label', `${controls.remove}: ${story.title}`);
    item.append(link, remove);
    return item;
  }
}
