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
import { noteDependency, on } from './dependencies.ts';
import { prepare, readRow, readRows, type Row } from './statement.ts';

/** Documents that are remembered; each takes about a kilobyte. */
const REMEMBERED = 5_000;

/**
 * Rows of the store as wire documents; what queries are made of. An index is named where SQLite, which counts nothing
 * beforehand, would rather read all documents of the type.
 */

export function getDocument<Type extends WireType>(
  store: Store,
  type: Type,
  documentId: string,
): WireDocuments[Type] | null {
  const dependency = on.document(type, documentId);
  const known = store.documents?.get(dependency.tag);
  if (known !== undefined) {
    noteDependency(store, dependency);
    return known as WireDocuments[Type] | null;
  }
  const sql = 'SELECT wire FROM document WHERE type = ? AND document_id = ?';
  const row = readRow(store, dependency, sql, type, documentId);
  const document = row ? parseWire<WireDocuments[Type]>(row) : null;
  remember(store, dependency.tag, document);
  return document;
}

/** Places, themes and organisations are read for every card: there are some hundreds of them. */
function remember({ documents }: Store, tag: string, document: WireDocument | null): void {
  if (!documents) return;
  if (documents.size >= REMEMBERED) documents.clear();
  documents.set(tag, document);
}

export function getBySlug<Type extends WireType>(
  store: Store,
  type: Type,
  slug: string,
): WireDocuments[Type] | null {
  const sql = 'SELECT wire FROM document INDEXED BY document_by_slug WHERE type = ? AND slug = ?';
  const row = readRow(store, on.slug(type, slug), sql, type, slug);
  return row ? parseWire<WireDocuments[Type]>(row) : null;
}

/** All documents of a type, by id. */
export function getAll<Type extends WireType>(store: Store, type: Type): WireDocuments[Type][] {
  const sql = 'SELECT wire FROM document WHERE type = ? ORDER BY document_id';
  return readRows(store, on.type(type), sql, type).map(parseWire<WireDocuments[Type]>);
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

/** Every document that is public. Nothing is noted of it: for what looks at all there is, outside of queries. */
export function listIdentities(store: Store): { type: WireType; documentId: string }[] {
  const rows = prepare(store, 'SELECT type, document_id FROM document').all();
  return rows.map((row) => ({ type: row['type'] as WireType, documentId: String(row['document_id']) }));
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
  const sql = "SELECT wire FROM document INDEXED BY document_by_target WHERE type = 'notice' AND target = ?";
  const rows = readRows(store, on.target(type, documentId), sql, `${type}/${documentId}`);
  const notices = rows.map(parseWire<WireNotice>);
  return notices.sort((a, b) => compareText(a.at, b.at) || compareText(a.documentId, b.documentId));
}

/** What is registered for a path: a document of its own, a redirect, or the notice of a withdrawal. */
export function getAtPath(store: Store, path: string): WireDocument[] {
  const sql = 'SELECT wire FROM document WHERE path = ? ORDER BY type, document_id';
  return readRows(store, on.path(path), sql, path).map(parseWire<WireDocument>);
}

function parseWire<Wire>(row: Row): Wire {
  return JSON.parse(String(row['wire'])) as Wire;
}

/** Code-unit order, the same everywhere and for ever; not for words that people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
