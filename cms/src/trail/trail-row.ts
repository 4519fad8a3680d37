import type { ActorKind, Stage, TrailKind } from '@ntm/shared';

/** A row of `ntm_trail`: rows are added, never changed. */
export interface TrailRow {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: TrailKind;
  /** Done by an administrator where nobody else would have been allowed to. */
  readonly override: boolean | 0 | 1;
  readonly actor_kind: ActorKind;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly actor_role: string | null;
  /** The type of the document (`article`), or what else it is about: `role`, `account`, `token`. */
  readonly type: string | null;
  readonly document_id: string | null;
  /** What the document was called then. */
  readonly title: string | null;
  readonly from_stage: Stage | null;
  readonly to_stage: Stage | null;
  readonly reason: string | null;
  /** JSON. */
  readonly detail: string | null;
}

export const TRAIL_TABLE = 'ntm_trail';
