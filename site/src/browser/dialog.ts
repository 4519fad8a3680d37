import { controls } from '../i18n/vi.ts';

/** A dialog over the page that is gone when it is closed: a title, what `fill` answers, and a button that closes it. */
export interface OpenDialog {
  /** Shows what `fill` answers now. */
  readonly refill: () => void;
}

/** @param id names the dialog's title in the page */
export function openDialog(id: string, title: string, fill: () => readonly Node[]): OpenDialog {
  const dialog = document.createElement('dialog');
  dialog.className = 'over';
  dialog.setAttribute('aria-labelledby', id);
  const refill = (): void => {
    const heading = make('h2', title);
    heading.id = id;
    dialog.replaceChildren(
      heading,
      ...fill(),
      makeButton(controls.close, () => dialog.close()),
    );
  };
  refill();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { refill };
}

/** An element that holds a text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

export function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', text);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
