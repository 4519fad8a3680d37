import type { Core } from '@strapi/strapi';
import type { TrailEntry, TrailKind } from '@ntm/shared';
import { inTransaction } from '../publication/feed-tables';
import { TRAIL_TABLE, type TrailRow } from './trail-row';

/** What is looked for; what is left out does not matter. */
export interface TrailFilter {
  readonly type?: string | undefined;
  readonly documentId?: string | undefined;
  readonly kind?: TrailKind | undefined;
  readonly actor?: string | undefined;
  /** ISO 8601, included. */
  readonly from?: string | undefined;
  /** ISO 8601, not included. */
  readonly until?: string | undefined;
  readonly override?: true | undefined;
}

/** Which part of what was found. */
export interface TrailPage {
  /** Only what is older than this entry. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** The trail's entries, newest first. */
export async function readTrail(
  strapi: Core.Strapi,
  filter: TrailFilter,
  { before, limit }: TrailPage = {},
): Promise<TrailEntry[]> {
  const rows = await withTrail(strapi, async (open) => {
    const query = narrow(open(), filter).orderBy('id', 'desc');
    if (before !== undefined) query.where('id', '<', before);
    if (limit !== undefined) query.limit(limit);
    return (await query) as TrailRow[];
  });
  return rows.map(toEntry);
}

export async function countTrail(strapi: Core.Strapi, filter: TrailFilter): Promise<number> {
  const [row] = await withTrail<{ count: number | string }[]>(strapi, async (open) =>
    narrow(open(), filter).count({ count: '*' }),
  );
  return Number(row?.count ?? 0);
}

/** The names under which anybody is in the trail. */
export async function listActors(strapi: Core.Strapi): Promise<string[]> {
  const rows = await withTrail<{ actor_name: string }[]>(strapi, async (open) =>
    open().distinct('actor_name'),
  );
  return rows.map(({ actor_name: name }) => name).sort(new Intl.Collator('vi').compare);
}

type Query = ReturnType<ReturnType<Core.Strapi['db']['getConnection']>['table']>;

/** Reads in the transaction that is open: SQLite has one connection, which it holds. */
function withTrail<Answer>(
  strapi: Core.Strapi,
  work: (open: () => Query) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(strapi, ({ trx }) =>
    work(() => strapi.db.getConnection().table(TRAIL_TABLE).transacting(trx)),
  );
}

function narrow(query: Query, { type, documentId, kind, actor, from, until, override }: TrailFilter): Query {
  const exact = { type, document_id: documentId, kind, actor_name: actor, override };
  for (const [column, value] of Object.entries(exact)) if (value !== undefined) query.where(column, value);
  if (from !== undefined) query.where('at', '>=', from);
  if (until !== undefined) query.where('at', '<', until);
  return query;
}

function toEntry(row: TrailRow): TrailEntry {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    override: Boolean(row.override),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name, role: row.actor_role },
    type: row.type,
    documentId: row.document_id,
    title: row.title,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    reason: row.reason,
    detail: row.detail === null ? null : (JSON.parse(row.detail) as unknown),
  };
}
