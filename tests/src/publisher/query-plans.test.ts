import { DatabaseSync, type StatementSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { arbitraryEdits } from '../harness/edits.ts';
import { openWorld, playEdit } from '../harness/play-edits.ts';

/** Tables of the store and of the publisher that are as long as the archive. */
const LONG =
  'document|source|listing|list_size|topic|related|body|media|rendition|share_card|address|file|link|page|query|reading|tag|dependency|search_entry|search_document|search_dependency|search_answer';
/** How a plan says that it reads a table from end to end, or all documents of a type. Aliases are its first letter. */
const READS_ALL = new RegExp(
  `\\bSCAN (${LONG}|d|l|m)\\b|\\bSEARCH (document|[a-z]) USING PRIMARY KEY \\(type=\\?\\)`,
);

/** What looks at everything on purpose: a registry, an epoch that is over, an index that is made from nothing. */
const ON_PURPOSE = [
  'SELECT wire FROM document WHERE type = ? ORDER BY document_id',
  "SELECT type, document_id FROM document d WHERE NOT EXISTS (SELECT 1 FROM incoming i WHERE i.type = d.type AND i.document_id = d.document_id AND i.action = 'upsert')",
  'SELECT type, document_id FROM document',
  "SELECT document_id FROM document WHERE type IN ('article', 'exemplar', 'ocop-product', 'official-document') ORDER BY wire ->> '$.firstPublishedAt', document_id",
  'SELECT DISTINCT path FROM address WHERE moved_to IS NOT NULL',
];

type Prepare = (this: DatabaseSync, sql: string) => StatementSync;

it('nothing that a publication asks of its databases is answered by reading all there is', async () => {
  const plans = new Map<string, string>();
  const original = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'prepare')?.value as Prepare;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (this: DatabaseSync, sql) {
    const steps = original.call(this, `EXPLAIN QUERY PLAN ${sql}`).all();
    plans.set(sql.replace(/\s+/g, ' '), steps.map(({ detail }) => String(detail)).join('; '));
    return original.call(this, sql);
  });
  const world = await openWorld();
  try {
    for (const edit of fc.sample(arbitraryEdits(3), { numRuns: 10, seed: 20221001 }).flat())
      expect(await playEdit(world, edit)).toBeNull();
  } finally {
    world.publisher.close();
  }
  expect(plans.size).toBeGreaterThan(80);
  const readers = [...plans].filter(([sql, plan]) => READS_ALL.test(plan) && !ON_PURPOSE.includes(sql));
  expect(readers).toEqual([]);
});
