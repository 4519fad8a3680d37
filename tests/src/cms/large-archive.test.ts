import { CONTENT_TYPES } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { readContentTypes } from '../contract/strapi-schemas.ts';

const schemas = readContentTypes();

/** Ten thousand drafts, each of some day. */
const fill = (table: string) => `
  WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 10000)
  INSERT INTO ${table} (document_id, slug, stage, updated_at)
  SELECT 'large-' || n, 'large-' || n, 'approved', CAST(2000 + n % 1000 || '-01-01' AS timestamp) FROM number`;

/** What is asked while somebody waits for it, or over and over, by the index that must answer it. */
const ASKED: Readonly<Record<string, string>> = {
  // Whether an address is free: at every save and every publish.
  slug: "SELECT id FROM table_of_type WHERE slug = 'x'",
  // What has fallen due: every ten seconds.
  due: "SELECT id FROM table_of_type WHERE published_at IS NULL AND stage = 'approved' AND publish_at <= CURRENT_TIMESTAMP",
  // The desk's list, with its limit as SQLite gets it (keep-prepared.ts).
  updated:
    'SELECT * FROM table_of_type WHERE published_at IS NULL ORDER BY updated_at DESC, id ASC LIMIT 20 + 0',
};

describe.each(CONTENT_TYPES)('an archive of ten thousand: %s', (type) => {
  const table = schemas.get(type)?.collectionName ?? '';

  it.each(Object.entries(ASKED))('is not read as a whole for %s', async (name, statement) => {
    const plan = await openCmsDatabase(getSharedCms().dataDir).explain(
      statement.replace('table_of_type', table),
      fill(table),
    );
    expect(plan).toContain(`${table}_${name}_index`);
  });
});
