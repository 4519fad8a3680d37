import { errors } from '@strapi/utils';
import { MOVES, type MoveName } from '@ntm/shared';
import { readInstant } from '../schedule/read-instant';

/** What the desk asks for when one of the buttons is pressed. */
export interface MoveRequest {
  readonly name: MoveName;
  /** Why; for a withdrawal the note for the newsroom. */
  readonly reason: string | null;
  /** For a withdrawal: what readers are told. */
  readonly publicText: string | null;
  /** ISO 8601, UTC; when to publish. */
  readonly publishAt: string | null;
  /** The `updatedAt` of the draft that was read. */
  readonly seen: string | null;
}

/** Longer than any reason; the trail is read by people. */
const LONGEST = 2000;

/** @throws NotFoundError, ValidationError */
export function readMoveRequest(name: string, body: unknown): MoveRequest {
  const move = MOVES.find((known) => known.name === name);
  if (!move) throw new errors.NotFoundError();
  const { reason, publicText, publishAt, seen } = (body ?? {}) as Record<string, unknown>;
  return {
    name: move.name,
    reason: readText(reason),
    publicText: readText(publicText),
    publishAt: readInstant(publishAt) ?? null,
    seen: readInstant(seen) ?? null,
  };
}

function readText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  if (text.length > LONGEST)
    throw new errors.ValidationError(`Tối đa ${LONGEST.toLocaleString('vi')} ký tự.`);
  return text || null;
}
