import type { Store } from './database.ts';

/** Something that changed since the last publication that went live, in the words of dependencies.ts. */
export interface Touched {
  readonly tag: string;
  /** A place of a list, or ''. */
  readonly key: string;
}

export function listTouched(store: Store): Touched[] {
  const rows = store.db.prepare('SELECT tag, key FROM touched').all();
  return rows.map(({ tag, key }) => ({ tag: String(tag), key: String(key) }));
}
