import type { DatabaseSync } from 'node:sqlite';
import type { Reading } from '@ntm/site/store';
import { setState } from '../publisher-database.ts';
import { SEARCH_TABLES } from './search-schema.ts';
import type { EntryRow, SegmentKind } from './search-tables.ts';

/** What a publication, or the upkeep of the index, does to what is known of the index. */
export interface SearchChange {
  /** An instant. */
  readonly at: string;
  /** Documents that are found by something else than before. */
  readonly documents: readonly IndexedDocument[];
  /** Documents that are not public any more. */
  readonly gone: readonly string[];
  readonly made: readonly {
    readonly id: number;
    readonly kind: SegmentKind;
    readonly entries: readonly EntryRow[];
  }[];
  /** Segments that no manifest names any more; their files stay a while. */
  readonly retired: readonly number[];
  /** Segments and cards whose files go. */
  readonly swept: { readonly segments: readonly number[]; readonly cards: readonly number[] };
  /** What documents that were looked at are made of, by identity. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The same of answers, by their tags; null for those that nothing is made of any more. */
  readonly answers: ReadonlyMap<string, Reading | null>;
  readonly state: Readonly<Record<string, string>>;
}

export interface IndexedDocument extends Pick<EntryRow, 'documentId' | 'serial'> {
  readonly digest: string;
}

/** A change that does nothing, to be filled in. */
export function emptyChange(at: string): SearchChange {
  return {
    at, documents: [], gone: [], made: [], retired: [], swept: { segments: [], cards: [] }, tags: new Map(), answers: new Map(),
    state: {},
  }; // prettier-ignore
}

/** Writes a change; inside a transaction. */
export function applySearchChange(db: DatabaseSync, change: SearchChange): void {
  for (const documentId of change.gone) forgetDocument(db, documentId);
  for (const document of change.documents) keepDocument(db, document, change.at);
  for (const segment of change.made) keepSegment(db, segment, change.at);
  for (const id of change.retired)
    db.prepare('UPDATE search_segment SET retired_at = ? WHERE id = ?').run(change.at, id);
  for (const id of change.swept.segments) {
    db.prepare('DELETE FROM search_entry WHERE segment = ?').run(id);
    db.prepare('DELETE FROM search_segment WHERE id = ?').run(id);
  }
  for (const serial of change.swept.cards)
    db.prepare('DELETE FROM search_former_card WHERE serial = ?').run(serial);
  for (const [documentId, tags] of change.tags) keepTags(db, documentId, tags);
  for (const [tag, reading] of change.answers) keepAnswer(db, tag, reading);
  for (const [key, value] of Object.entries(change.state)) setState(db, key, value);
}

/** What an answer would be after a change, which is taken back. */
export function rehearse<Answer>(db: DatabaseSync, change: () => void, ask: () => Answer): Answer {
  db.exec('BEGIN IMMEDIATE');
  try {
    change();
    return ask();
  } finally {
    db.exec('ROLLBACK');
  }
}

/** Forgets everything, to begin from nothing. */
export function forgetIndex(db: DatabaseSync): void {
  for (const table of SEARCH_TABLES) db.exec(`DELETE FROM ${table}`);
}

function forgetDocument(db: DatabaseSync, documentId: string): void {
  for (const table of ['search_document', 'search_former_card'])
    db.prepare(`DELETE FROM ${table} WHERE document_id = ?`).run(documentId);
  keepTags(db, documentId, []);
  hide(db, documentId);
}

function keepDocument(db: DatabaseSync, { documentId, digest, serial }: IndexedDocument, at: string): void {
  const former = db.prepare('SELECT serial FROM search_document WHERE document_id = ?').get(documentId);
  if (former) {
    const keep = db.prepare('INSERT OR REPLACE INTO search_former_card VALUES (?, ?, ?)');
    keep.run(Number(former['serial']), documentId, at);
  }
  db.prepare('INSERT OR REPLACE INTO search_document VALUES (?, ?, ?)').run(documentId, digest, serial);
  hide(db, documentId);
}

/** A document answers from the newest segment that has it in the version that is public. */
function keepSegment(
  db: DatabaseSync,
  { id, kind, entries }: SearchChange['made'][number],
  at: string,
): void {
  db.prepare('INSERT INTO search_segment VALUES (?, ?, ?, NULL)').run(id, kind, at);
  const current = db.prepare('SELECT 1 FROM search_document WHERE document_id = ? AND serial = ?');
  const insert = db.prepare('INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE search_entry SET hidden = 1 WHERE document_id = ? AND hidden = 0');
  for (const [number, { documentId, serial, date }] of entries.entries()) {
    const isCurrent = current.get(documentId, serial) !== undefined;
    if (isCurrent) update.run(documentId);
    insert.run(id, number, documentId, serial, date, isCurrent ? 0 : 1);
  }
}

function keepAnswer(db: DatabaseSync, tag: string, reading: Reading | null): void {
  if (reading) db.prepare('INSERT OR REPLACE INTO search_answer VALUES (?, ?)').run(tag, reading.digest);
  else db.prepare('DELETE FROM search_answer WHERE tag = ?').run(tag);
  keepTags(db, tag, reading?.dependencies.map((dependency) => dependency.tag) ?? []);
}

function keepTags(db: DatabaseSync, owner: string, tags: readonly string[]): void {
  db.prepare('DELETE FROM search_dependency WHERE owner = ?').run(owner);
  const insert = db.prepare('INSERT OR IGNORE INTO search_dependency VALUES (?, ?)');
  for (const tag of tags) insert.run(owner, tag);
}

function hide(db: DatabaseSync, documentId: string): void {
  db.prepare('UPDATE search_entry SET hidden = 1 WHERE document_id = ? AND hidden = 0').run(documentId);
}
