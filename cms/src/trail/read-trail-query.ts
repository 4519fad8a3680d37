import { errors } from '@strapi/utils';
import { TRAIL_KINDS, type TrailKind } from '@ntm/shared';
import type { TrailFilter } from './read-trail';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** What the trail's page or its export asks for. @throws ValidationError */
export function readTrailQuery(query: Record<string, unknown>): TrailFilter {
  const until = readDay(query['until'], 'until');
  return {
    kind: readKind(query['kind']),
    actor: readText(query['actor']),
    type: readText(query['type']),
    documentId: readText(query['documentId']),
    from: readDay(query['from'], 'from')?.toISOString(),
    until: until && new Date(until.getTime() + DAY_MS).toISOString(),
    override: query['override'] === 'true' ? true : undefined,
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

function readKind(value: unknown): TrailKind | undefined {
  const text = readText(value);
  const known = TRAIL_KINDS.find((kind) => kind.value === text);
  if (text && !known) throw new errors.ValidationError(`Không có loại việc “${text}”.`);
  return known?.value;
}

/** The beginning of a day in Hà Nội. */
function readDay(value: unknown, name: string): Date | undefined {
  const text = readText(value);
  if (!text) return undefined;
  const day = new Date(DAY.test(text) ? `${text}T00:00:00+07:00` : Number.NaN);
  if (Number.isNaN(day.getTime()))
    throw new errors.ValidationError(`“${name}” phải là ngày, ví dụ 2026-11-25.`);
  return day;
}
