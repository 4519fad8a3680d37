import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, it } from 'vitest';
import { findDueFold } from './find-due-fold.ts';
import { SEARCH_SCHEMA } from './search-schema.ts';
import type { SegmentKind } from './search-tables.ts';

const MADE = '2026-11-25T03:00:00.000Z';
const SOON = new Date('2026-11-25T09:00:00.000Z');
const NEXT_DAY = new Date('2026-11-26T03:00:01.000Z');

let db: DatabaseSync;
let segments: number;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec(SEARCH_SCHEMA);
  segments = 0;
});

/** A segment with so many documents that answer from it, and so many that do not any more. */
function addSegment(kind: SegmentKind, visible: number, hidden = 0): void {
  const id = ++segments;
  db.prepare('INSERT INTO search_segment VALUES (?, ?, ?, NULL)').run(id, kind, MADE);
  const insert = db.prepare('INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?)');
  for (let number = 0; number < visible + hidden; number++)
    insert.run(id, number, `tin${number}`, number, MADE, number < visible ? 0 : 1);
}

it('leaves a base, one middle segment and the hot one as they are', () => {
  addSegment('base', 1000);
  addSegment('middle', 51);
  addSegment('hot', 50);
  expect(findDueFold(db, NEXT_DAY)).toBeNull();
});

it('makes one middle segment of two', () => {
  addSegment('base', 1000);
  addSegment('middle', 51);
  addSegment('middle', 60);
  expect(findDueFold(db, SOON)).toBe('middle');
});

it('makes a new base when more than 300 documents are outside of it', () => {
  addSegment('base', 1000);
  addSegment('middle', 250);
  addSegment('middle', 51);
  expect(findDueFold(db, SOON)).toBe('base');
});

it('makes a new base when many of its documents are superseded, or any of them for a day', () => {
  addSegment('base', 1000, 300);
  expect(findDueFold(db, SOON)).toBeNull();
  expect(findDueFold(db, NEXT_DAY)).toBe('base');
  addSegment('hot', 1);
  db.exec("UPDATE search_entry SET hidden = 1 WHERE segment = 1 AND document_id = 'tin0'");
  expect(findDueFold(db, SOON)).toBe('base');
});
