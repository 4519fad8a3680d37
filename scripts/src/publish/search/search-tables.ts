import type { DatabaseSync } from 'node:sqlite';
import { toSteps, type Manifest } from '@ntm/site/store';
import { getState } from '../publisher-database.ts';

export type SegmentKind = 'base' | 'middle' | 'hot';

export interface SegmentRow {
  readonly id: number;
  readonly kind: SegmentKind;
  readonly madeAt: string;
}

export interface EntryRow {
  readonly documentId: string;
  readonly serial: number;
  readonly date: string;
}

/** The folder in which the files of the index stand; null before there is an index. */
export function getGeneration(db: DatabaseSync): string | null {
  return getState(db, 'search-generation');
}

/** Segments that the manifest names, the base first. */
export function listSegments(db: DatabaseSync): SegmentRow[] {
  const rows = db
    .prepare(
      "SELECT id, kind, made_at FROM search_segment WHERE retired_at IS NULL ORDER BY kind <> 'base', id",
    )
    .all();
  return rows.map(toSegmentRow);
}

function toSegmentRow(row: Record<string, unknown>): SegmentRow {
  return { id: Number(row['id']), kind: row['kind'] as SegmentKind, madeAt: String(row['made_at']) };
}

/** What a segment still answers with, and the digest of each document. */
export function listVisible(db: DatabaseSync, segment: number): (EntryRow & { digest: string })[] {
  const rows = db
    .prepare(
      `SELECT document_id, entry.serial, date, digest FROM search_entry AS entry JOIN search_document USING (document_id)
       WHERE segment = ? AND hidden = 0 ORDER BY number`,
    )
    .all(segment);
  return rows.map((row) => ({
    documentId: String(row.document_id),
    serial: Number(row.serial),
    date: String(row.date),
    digest: String(row.digest),
  }));
}

/** Numbers below which documents of these stand in any segment whose files exist, by segment. */
export function listNumbers(db: DatabaseSync, documentIds: readonly string[]): Map<number, Set<number>> {
  const numbers = new Map<number, Set<number>>();
  const select = db.prepare('SELECT segment, number FROM search_entry WHERE document_id = ?');
  for (const documentId of documentIds) {
    for (const row of select.all(documentId)) {
      const segment = Number(row.segment);
      numbers.set(segment, (numbers.get(segment) ?? new Set()).add(Number(row.number)));
    }
  }
  return numbers;
}

/** What tells browsers which segments there are, and what in them does not count. */
export function makeManifest(db: DatabaseSync): Manifest {
  const segments = listSegments(db);
  const [first] = segments;
  const base = first?.kind === 'base' ? first.id : -1;
  const hidden = db.prepare(
    'SELECT number FROM search_entry WHERE segment = ? AND hidden = 1 ORDER BY number',
  );
  const older = db.prepare(
    'SELECT number FROM search_entry WHERE segment = ? AND (date, document_id) < (?, ?) ORDER BY date DESC, document_id DESC LIMIT 1',
  );
  const fresh = db
    .prepare(
      `SELECT segment, number, document_id, date FROM search_entry
       WHERE segment IN (SELECT id FROM search_segment WHERE retired_at IS NULL AND kind <> 'base') AND hidden = 0
       ORDER BY date, document_id`,
    )
    .all();
  const indexOf = new Map(segments.map(({ id }, index) => [id, index]));
  return {
    generation: getGeneration(db) ?? '',
    segments: segments.map(({ id }) => ({
      id,
      hidden: toSteps(hidden.all(id).map((row) => Number(row.number))),
    })),
    fresh: fresh.map((row) => {
      const before = older.get(base, String(row.date), String(row.document_id));
      return [
        indexOf.get(Number(row.segment)) ?? 0,
        Number(row.number),
        before ? Number(before.number) + 1 : 0,
      ];
    }),
  };
}
