import type { Core } from '@strapi/strapi';
import type { Stage, TrailKind } from '@ntm/shared';
import { inTransaction } from '../publication/feed-tables';
import { currentActor, type Actor } from './actor';
import { TRAIL_TABLE, type TrailRow } from './trail-row';

/** What is to be noted; who did it is found in the request at hand unless it is said. */
export interface TrailEvent {
  readonly kind: TrailKind;
  readonly actor?: Actor;
  /** The type of the document (`article`), or what else it is about: `role`, `account`, `token`. */
  readonly type?: string | null;
  readonly documentId?: string | null;
  readonly title?: string | null;
  readonly fromStage?: Stage | null;
  readonly toStage?: Stage | null;
  readonly reason?: string | null;
  /** Only an administrator could do this here. */
  readonly override?: boolean;
  /** Anything else, kept as JSON. */
  readonly detail?: unknown;
}

const TITLE_LENGTH = 500;

/**
 * Appends to the trail in the transaction that is open, so that what happened and its record stand or fall together; in
 * one of its own where none is open.
 */
export async function recordEvent(strapi: Core.Strapi, event: TrailEvent): Promise<void> {
  const row = toRow(strapi, event);
  await inTransaction(strapi, ({ trx }) =>
    strapi.db.getConnection().table(TRAIL_TABLE).transacting(trx).insert(row),
  );
}

/**
 * Appends a refused try. To be called after the refused transaction has ended (where it is still open, this would be
 * rolled back with it, or wait for it for ever): see `refused-tries.ts` for requests; other callers catch the refusal.
 */
export async function recordRefusal(strapi: Core.Strapi, event: Omit<TrailEvent, 'kind'>): Promise<void> {
  await strapi.db.connection(TRAIL_TABLE).insert(toRow(strapi, { ...event, kind: 'refused' }));
}

function toRow(strapi: Core.Strapi, event: TrailEvent): Omit<TrailRow, 'id'> {
  const actor = event.actor ?? currentActor(strapi);
  return {
    at: new Date().toISOString(),
    kind: event.kind,
    override: event.override ?? false,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    actor_role: actor.role,
    type: event.type ?? null,
    document_id: event.documentId ?? null,
    title: event.title?.slice(0, TITLE_LENGTH) ?? null,
    from_stage: event.fromStage ?? null,
    to_stage: event.toStage ?? null,
    reason: event.reason ?? null,
    detail: event.detail === undefined ? null : JSON.stringify(event.detail),
  };
}
