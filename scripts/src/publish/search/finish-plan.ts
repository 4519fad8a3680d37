import type { DatabaseSync } from 'node:sqlite';
import type { LiveFile } from '../live-file.ts';
import { applySearchChange, rehearse, type SearchChange } from './apply-change.ts';
import { listPaths, toManifestFile } from './index-files.ts';
import { getGeneration, makeManifest } from './search-tables.ts';

/** What a release does to the search index. */
export interface SearchPlan {
  readonly files: readonly LiveFile[];
  readonly removals: readonly string[];
  /** Writes what is true of the index once the release is live; in the transaction that decides it. */
  readonly record: (db: DatabaseSync) => void;
}

/** Adds the manifest, and what goes, to the files of a change. */
export function finishSearchPlan(
  db: DatabaseSync,
  change: SearchChange,
  files: readonly LiveFile[],
): SearchPlan {
  const record = (target: DatabaseSync) => applySearchChange(target, change);
  const manifest = rehearse(db, () => record(db), () => makeManifest(db)); // prettier-ignore
  const cardsOf = db.prepare(
    `SELECT serial FROM search_former_card WHERE document_id = ?1
     UNION SELECT serial FROM search_document WHERE document_id = ?1`,
  );
  const goneCards = change.gone.flatMap((documentId) =>
    cardsOf.all(documentId).map((row) => Number(row['serial'])),
  );
  const { segments, cards } = change.swept;
  const removals = listPaths(db, getGeneration(db) ?? '', { segments, cards: [...cards, ...goneCards] });
  return { files: [...files, toManifestFile(manifest)], removals, record };
}
