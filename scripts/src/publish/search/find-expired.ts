import type { DatabaseSync } from 'node:sqlite';

/** How long files that no manifest names any more stay for pages that are open. */
const LINGER_MILLISECONDS = 3_600_000;

/** Retired segments and former cards that have lingered long enough. */
export function findExpired(db: DatabaseSync, now: Date): { segments: number[]; cards: number[] } {
  const before = new Date(now.getTime() - LINGER_MILLISECONDS).toISOString();
  const segments = db.prepare('SELECT id FROM search_segment WHERE retired_at <= ?').all(before);
  const cards = db.prepare('SELECT serial FROM search_former_card WHERE retired_at <= ?').all(before);
  return { segments: segments.map(({ id }) => Number(id)), cards: cards.map(({ serial }) => Number(serial)) };
}
