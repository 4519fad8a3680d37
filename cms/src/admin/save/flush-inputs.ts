/** Lets inputs that write to the form with a delay finish, as Strapi's own save does. */
export const flushInputs = async (): Promise<void> => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await Promise.resolve();
  await Promise.resolve();
};
