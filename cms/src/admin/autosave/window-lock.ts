/**
 * Marks a text as being written in a window, as long as that window is open. Browsers let go of the mark by themselves when
 * a window is closed or breaks down. Without HTTPS there are no such marks.
 * @returns what lets go of it
 */
export const holdText = (key: string): (() => void) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const locks = findLocks();
  if (locks) void locks.request(nameOf(key), () => held);
  return release;
};

/** The texts among these that no open window writes. */
export const withoutHeld = async <Text extends { key: string }>(texts: readonly Text[]): Promise<Text[]> => {
  const held = (await findLocks()?.query())?.held ?? [];
  const names = new Set(held.map(({ name }) => name));
  return texts.filter(({ key }) => !names.has(nameOf(key)));
};

const nameOf = (key: string): string => `ntm-unsaved-text ${key}`;

const findLocks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;
