import type { Stage } from './stage-moves.ts';
import type { Choice } from './taxonomy.ts';

/** What the trail tells of, in words of the desk. */
export const TRAIL_KINDS = [
  { value: 'created', label: 'Tạo' },
  { value: 'stage', label: 'Chuyển bước' },
  { value: 'changed-approved', label: 'Sửa bản đã duyệt' },
  { value: 'published', label: 'Đăng' },
  { value: 'corrected', label: 'Đính chính' },
  { value: 'withdrawn', label: 'Gỡ' },
  { value: 'notice-changed', label: 'Sửa thông báo' },
  { value: 'deleted', label: 'Xoá' },
  { value: 'discarded', label: 'Bỏ bản nháp' },
  { value: 'restored', label: 'Khôi phục bản cũ' },
  { value: 'scheduled', label: 'Hẹn giờ' },
  { value: 'unscheduled', label: 'Bỏ hẹn giờ' },
  { value: 'schedule-failed', label: 'Không đăng được theo hẹn' },
  { value: 'refused', label: 'Bị từ chối' },
  { value: 'role', label: 'Sửa vai' },
  { value: 'account', label: 'Sửa tài khoản' },
  { value: 'token', label: 'Sửa khoá API' },
] as const satisfies readonly Choice[];

export type TrailKind = (typeof TRAIL_KINDS)[number]['value'];

/** Who did something: a person, a program with an API token, or the system by itself (start, schedule). */
export const ACTOR_KINDS = ['user', 'token', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** One entry of the trail, as the desk reads it. */
export interface TrailEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: TrailKind;
  /** Only an administrator could do this there. */
  readonly override: boolean;
  readonly actor: {
    readonly kind: ActorKind;
    readonly id: string | null;
    readonly name: string;
    readonly role: string | null;
  };
  readonly type: string | null;
  readonly documentId: string | null;
  readonly title: string | null;
  readonly fromStage: Stage | null;
  readonly toStage: Stage | null;
  readonly reason: string | null;
  readonly detail: unknown;
}

/** A part of the trail for the page that administrators read it on. */
export interface TrailAnswer {
  /** Newest first. */
  readonly entries: readonly TrailEntry[];
  readonly total: number;
  /** Every name that is in the trail. */
  readonly actors: readonly string[];
}
