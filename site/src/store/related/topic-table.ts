import type { ContentType } from '@ntm/shared';
import type { Store } from '../database.ts';
import { prepare } from '../statement.ts';
import type { Published } from './rank-related.ts';
import { WINDOW, type Topic } from './topics.ts';

/** The table of topics: which documents have each, in the order of publication. */

export function getTopics(
  store: Store,
  documentId: string,
): { topics: Topic[]; published: Published } | null {
  const rows = prepare(store, 'SELECT topic, date, type FROM topic WHERE document_id = ?').all(documentId);
  const [first] = rows;
  if (!first) return null;
  const published = { type: first['type'] as ContentType, documentId, date: String(first['date']) };
  return { topics: rows.map((row) => String(row['topic'])), published };
}

export function insertTopics(
  store: Store,
  topics: readonly Topic[],
  { type, documentId, date }: Published,
): void {
  const insert = prepare(store, 'INSERT INTO topic VALUES (?, ?, ?, ?)');
  for (const topic of topics) insert.run(topic, date, documentId, type);
}

export function dropTopics(store: Store, documentId: string): void {
  prepare(store, 'DELETE FROM topic WHERE document_id = ?').run(documentId);
}

/** The newest documents of a topic before one, newest first. */
export function getEarlier(store: Store, topic: Topic, { date, documentId }: Published): Published[] {
  const rows = prepare(
    store,
    `SELECT type, document_id, date FROM topic WHERE topic = ? AND (date, document_id) < (?, ?)
       ORDER BY date DESC, document_id DESC LIMIT ${WINDOW}`,
  ).all(topic, date, documentId);
  return rows.map((row) => ({
    type: row['type'] as ContentType,
    documentId: String(row['document_id']),
    date: String(row['date']),
  }));
}

/** The documents that look at one through a topic: the next ones after it. */
export function getLookingBack(store: Store, topic: Topic, { date, documentId }: Published): string[] {
  const rows = prepare(
    store,
    `SELECT document_id FROM topic WHERE topic = ? AND (date, document_id) > (?, ?)
       ORDER BY date, document_id LIMIT ${WINDOW}`,
  ).all(topic, date, documentId);
  return rows.map((row) => String(row['document_id']));
}
