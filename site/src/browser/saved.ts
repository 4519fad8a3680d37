import { controls } from '../i18n/vi.ts';
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
  const dialog = document.createElement('dialog');
  dialog.className = 'saved';
  dialog.setAttribute('aria-labelledby', 'saved-title');
  const fill = (): void => {
    const title = make('h2', controls.saved);
    title.id = 'saved-title';
    const close = makeButton(controls.close, () => dialog.close());
    const stories = parseSaved(loadKept(KEY));
    const list = document.createElement('ul');
    list.append(
      ...stories.map((story) => {
        const item = document.createElement('li');
        const link = make('a', story.title);
        link.href = story.path;
        const remove = makeButton(controls.remove, () => {
          toggle(story);
          onChange();
          fill();
          dialog.querySelector('button')?.focus();
        });
        remove.setAttribute('aria-label', `${controls.remove}: ${story.title}`);
        item.append(link, remove);
        return item;
      }),
    );
    dialog.replaceChildren(title, stories.length > 0 ? list : make('p', controls.savedEmpty), close);
  };
  fill();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function make<Tag extends 'h2' | 'p' | 'a' | 'button'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', text);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
