import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { CorpusDocument } from '../corpus/generate-document.ts';
import { findRows } from './find-rows.ts';
import { addPair, pairValues } from './pair-values.ts';
import { createRowWriter } from './row-writer.ts';
import { readStrapiTables } from './strapi-tables.ts';

/** A document that was published through the desk, whose rows others of its shape are copied from. */
export interface Pattern {
  readonly documentId: string;
  readonly document: CorpusDocument;
}

/**
 * Writes documents straight into a database of the CMS as if each had been published through the desk: row by row what
 * a published document of the same shape has, with this one's texts, days and links. The CMS must be stopped; one
 * transaction holds all of it.
 * @returns their identities, in their order
 * @throws Error when a document has a shape of which there is no pattern
 */
export function stampDocuments(
  db: DatabaseSync,
  patterns: readonly Pattern[],
  documents: Iterable<CorpusDocument>,
): string[] {
  const strapi = readStrapiTables(db);
  const byShape = new Map(
    patterns.map((pattern) => [
      pattern.document.shape,
      { ...pattern, rows: findRows(db, strapi, pattern.documentId) },
    ]),
  );
  const writer = createRowWriter(db, strapi);
  const identities: string[] = [];
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const document of documents) {
      const pattern = byShape.get(document.shape);
      if (!pattern) throw new Error(`no published document has the shape "${document.shape}"`);
      const documentId = identify(document);
      const pairs = pairValues(pattern.document.values, document.values);
      addPair(pairs, pattern.documentId, documentId);
      writer.pairPictures(pairs, pattern.document, document);
      writer.copy(pattern.rows, pairs);
      identities.push(documentId);
    }
    writer.keepCounter();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
  return identities;
}

/** 24 letters and digits, as Strapi makes them, and always the same ones for the same document. */
function identify({ type, values }: CorpusDocument): string {
  return createHash('sha256')
    .update(`${type} ${String(values['slug'])}`)
    .digest('hex')
    .slice(0, 24);
}
