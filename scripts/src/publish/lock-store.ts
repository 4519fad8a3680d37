import { lockFolder } from '../lock/lock-folder.ts';

/** Another publisher works on this folder. */
export class StoreLocked extends Error {
  constructor(folder: string) {
    super(`another publisher already works on ${folder}; stop it first`);
    this.name = 'StoreLocked';
  }
}

/**
 * Keeps every other publisher away from a store until the answer is called.
 * @throws StoreLocked
 */
export function lockStore(folder: string): () => void {
  const unlock = lockFolder(folder);
  if (!unlock) throw new StoreLocked(folder);
  return unlock;
}
