import {
  CONTENT_TYPES,
  type ContentType,
  type WireContent,
  type WireDocument,
  type WireDocuments,
  type WireNotice,
  type WireType,
} from '@ntm/shared';
import type { Store } from './database.ts';

/** Rows of the store as wire documents; what queries are made of. */

export function getDocument<Type extends WireType>(
  store: Store,
  type: Type,
  documentId: string,
): WireDocuments[Type] | null {
  const row = store.db
    .prepare('SELECT wire FROM document WHERE type = ? AND document_id = ?')
    .get(type, documentId);
  return row ? (JSON.parse(String(row.wire)) as WireDocuments[Type]) : null;
}

export function getBySlug<Type extends WireType>(
  store: Store,
  type: Type,
  slug: string,
): WireDocuments[Type] | null {
  const row = store.db.prepare('SELECT wire FROM document WHERE type = ? AND slug = ?').get(type, slug);
  return row ? (JSON.parse(String(row.wire)) as WireDocuments[Type]) : null;
}

/** All documents of a type, by id. */
export function getAll<Type extends WireType>(store: Store, type: Type): WireDocuments[Type][] {
  const rows = store.db.prepare('SELECT wire FROM document WHERE type = ? ORDER BY document_id').all(type);
  return rows.map((row) => JSON.parse(String(row.wire)) as WireDocuments[Type]);
}

/** Every document with a page of its own, by type and id. */
export function getContents(store: Store): WireContent[] {
  return CONTENT_TYPES.flatMap((type): WireContent[] => getAll(store, type));
}

/** A document with a page of its own. */
export function getContent(store: Store, type: ContentType, documentId: string): WireContent | null {
  return getDocument(store, type, documentId);
}

/** The same by its identity alone. */
export function getContentById(store: Store, documentId: string): WireContent | null {
  return (
    CONTENT_TYPES.map((type) => getContent(store, type, documentId)).find((found) => found !== null) ?? null
  );
}

/** Whether a type is one whose documents have a page. */
export function isContentType(type: string): type is ContentType {
  return (CONTENT_TYPES as readonly string[]).includes(type);
}

/** The document of a single type. */
export function getSingle<Type extends 'site-setting' | 'front-page'>(
  store: Store,
  type: Type,
): WireDocuments[Type] | null {
  return getAll(store, type)[0] ?? null;
}

/** The documents that a list of references names, in its order; what is not public is left out. */
export function getMany<Type extends WireType>(
  store: Store,
  type: Type,
  documentIds: readonly string[],
): WireDocuments[Type][] {
  return documentIds.flatMap((documentId) => getDocument(store, type, documentId) ?? []);
}

/** Notices about a document, oldest first. */
export function getNotices(store: Store, type: ContentType, documentId: string): WireNotice[] {
  const rows = store.db
    .prepare("SELECT wire FROM document WHERE type = 'notice' AND target = ?")
    .all(`${type}/${documentId}`);
  const notices = rows.map((row) => JSON.parse(String(row.wire)) as WireNotice);
  return notices.sort((a, b) => compareText(a.at, b.at) || compareText(a.documentId, b.documentId));
}

/** What is registered for a path: a document of its own, a redirect, or the notice of a withdrawal. */
export function getAtPath(store: Store, path: string): WireDocument[] {
  const rows = store.db
    .prepare('SELECT wire FROM document WHERE path = ? ORDER BY type, document_id')
    .all(path);
  return rows.map((row) => JSON.parse(String(row.wire)) as WireDocument);
}

/** A place in a list. */
export interface ListedDocument {
  readonly type: ContentType;
  readonly documentId: string;
  readonly date: string;
  readonly withdrawn: boolean;
}

/**
 * A stretch of a list, newest first.
 * @param options.type only documents of this type
 * @param options.withdrawn whether withdrawn documents count (feeds) or not (pages)
 * @param options.fromOldest skip and limit count from the oldest; the answer is newest first all the same
 */
export function getListed(
  store: Store,
  list: string,
  options: {
    limit: number;
    skip?: number;
    withdrawn?: boolean;
    before?: string;
    fromOldest?: boolean;
    type?: ContentType;
  },
): ListedDocument[] {
  const { limit, skip = 0, withdrawn = false, before = '~', fromOldest = false, type = '' } = options;
  const order = fromOldest ? 'ASC' : 'DESC';
  const rows = store.db
    .prepare(
      `SELECT type, document_id, date, withdrawn FROM listing l WHERE list = ? AND date < ? AND withdrawn <= ?
       AND (? = '' OR type = ?)
       AND (withdrawn = 0 OR NOT EXISTS (SELECT 1 FROM document d WHERE d.type = l.type AND d.document_id = l.document_id))
       ORDER BY date ${order}, document_id ${order} LIMIT ? OFFSET ?`,
    )
    .all(list, before, withdrawn ? 1 : 0, type, type, limit, skip);
  const listed = rows.map((row) => ({
    type: row.type as ContentType,
    documentId: String(row.document_id),
    date: String(row.date),
    withdrawn: row.withdrawn === 1,
  }));
  return fromOldest ? listed.reverse() : listed;
}

/** How many public documents a list holds. */
export function countListed(store: Store, list: string): number {
  const row = store.db
    .prepare('SELECT count(*) AS n FROM listing WHERE list = ? AND withdrawn = 0')
    .get(list);
  return Number(row?.n);
}

/** Code-unit order, the same everywhere and for ever; not for words that people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
