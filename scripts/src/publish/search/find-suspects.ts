import type { DatabaseSync } from 'node:sqlite';
import { CONTENT_TYPES } from '@ntm/shared';
import { listTouched, readQuery, type Reading, type Store } from '@ntm/site/store';
import { queryOfTag } from '../ledger.ts';

/** What search has to look at again. */
export interface Suspects {
  readonly documentIds: ReadonlySet<string>;
  /** What answers about registries say now, by their tags; null for those that no document is made of any more. */
  readonly answers: Map<string, Reading | null>;
}

const CONTENT_TAG = new RegExp(`^document (?:${CONTENT_TYPES.join('|')})/(.+)$`);

/**
 * Documents that may be found by something else than before: those that were written, and those that are made of something
 * else which changed, as the store has noted it. The cost follows the change.
 */
export function findSuspects(db: DatabaseSync, store: Store): Suspects {
  const madeOf = db.prepare('SELECT owner FROM search_dependency WHERE tag = ?');
  const digestOf = db.prepare('SELECT digest FROM search_answer WHERE tag = ?');
  const documentIds = new Set<string>();
  const answers = new Map<string, Reading | null>();
  const waiting = [...new Set(listTouched(store).map(({ tag }) => tag))];
  for (const tag of waiting) {
    const written = CONTENT_TAG.exec(tag)?.[1];
    if (written !== undefined) documentIds.add(written);
    for (const row of madeOf.all(tag)) {
      const owner = String(row['owner']);
      const key = queryOfTag(owner);
      if (key === null) documentIds.add(owner);
      if (key === null || answers.has(owner)) continue;
      const reading = madeOf.get(owner) ? readQuery(store, key) : null;
      answers.set(owner, reading);
      if (reading && reading.digest !== digestOf.get(owner)?.['digest']) waiting.push(owner);
    }
  }
  return { documentIds, answers };
}

/**
 * Adds the answers that something is newly made of, and what these are made of.
 * @param isKnown whether an answer is written down already
 */
export function addAnswers(
  store: Store,
  answers: Map<string, Reading | null>,
  tags: readonly string[],
  isKnown: (tag: string) => boolean,
): void {
  const waiting = [...tags];
  for (let tag = waiting.pop(); tag !== undefined; tag = waiting.pop()) {
    const key = queryOfTag(tag);
    if (key === null || answers.get(tag) || (!answers.has(tag) && isKnown(tag))) continue;
    const reading = readQuery(store, key);
    answers.set(tag, reading);
    waiting.push(...reading.dependencies.map((dependency) => dependency.tag));
  }
}
