/** Where somebody writes; other fields open a list when they are entered. */
const WRITING = 'textarea, input:not([role="combobox"]), [contenteditable="true"]';

/**
 * Lets inputs that write to the form with a delay finish, as Strapi's own save does. Whoever is writing stays where they
 * are: what they type while it is saved would else go nowhere.
 */
export const flushInputs = async (): Promise<void> => {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  await Promise.resolve();
  await Promise.resolve();
  if (focused instanceof HTMLElement && focused.matches(WRITING)) focused.focus({ preventScroll: true });
};
