import type { Core } from '@strapi/strapi';
import type { WireDocument } from '@ntm/shared';
import type { ChangeRow, OpenTable } from './feed-tables';
import { takeNumber } from './take-number';

type Identity = Pick<ChangeRow, 'type' | 'document_id'>;

/** The feed's newest state of a document, or undefined when it never was public. */
export async function findChange(table: OpenTable, identity: Identity): Promise<ChangeRow | undefined> {
  return table('ntm_feed_change').where(identity).first();
}

/** Appends the document unless the feed's newest state says the same. @param force appends in any case */
export async function putUpsert(
  strapi: Core.Strapi,
  table: OpenTable,
  document: WireDocument,
  { stamp, force = false }: { stamp: string | null; force?: boolean },
): Promise<void> {
  const identity = { type: document.type, document_id: document.documentId };
  const json = JSON.stringify(document);
  const newest = await findChange(table, identity);
  if (!force && newest?.action === 'upsert' && newest.document === json) {
    await table('ntm_feed_change').where(identity).update({ stamp });
    return;
  }
  await putRow(strapi, table, { ...identity, action: 'upsert', document: json, stamp });
}

/** Appends the removal of what the feed shows as public; anything else leaves nothing. */
export async function putRemoval(strapi: Core.Strapi, table: OpenTable, identity: Identity): Promise<void> {
  const newest = await findChange(table, identity);
  if (newest?.action !== 'upsert') return;
  await putRow(strapi, table, { ...identity, action: 'remove', document: null, stamp: null });
}

async function putRow(
  strapi: Core.Strapi,
  table: OpenTable,
  row: Omit<ChangeRow, 'seq' | 'live_at'>,
): Promise<void> {
  const seq = await takeNumber(strapi, table);
  await table('ntm_feed_change')
    .insert({ ...row, seq, live_at: null })
    .onConflict(['type', 'document_id'])
    .merge();
}
