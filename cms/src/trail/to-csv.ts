import {
  describeTrailEntry,
  describeTrailSubject,
  hanoiDay,
  labelOf,
  STAGES,
  toHanoiIso,
  TRAIL_KINDS,
  type TrailEntry,
} from '@ntm/shared';

type Column = readonly [heading: string, read: (entry: TrailEntry) => string];

const stageOf = (stage: TrailEntry['fromStage']): string => (stage ? labelOf(STAGES, stage) : '');

const COLUMNS: readonly Column[] = [
  ['Số', ({ id }) => String(id)],
  ['Ngày', ({ at }) => hanoiDay(at)],
  ['Giờ (Hà Nội)', ({ at }) => toHanoiIso(at).slice(11, 19)],
  ['Người làm', ({ actor }) => actor.name],
  ['Vai', ({ actor }) => actor.role ?? ''],
  ['Loại việc', ({ kind }) => labelOf(TRAIL_KINDS, kind)],
  ['Việc', describeTrailEntry],
  ['Vượt quy trình', ({ override }) => (override ? 'có' : '')],
  ['Loại nội dung', describeTrailSubject],
  ['Tên bài hoặc tên mục', ({ title }) => title ?? ''],
  ['Từ bước', ({ fromStage }) => stageOf(fromStage)],
  ['Sang bước', ({ toStage }) => stageOf(toStage)],
  ['Lý do, ghi chú', ({ reason }) => reason ?? ''],
  ['Mã bài', ({ documentId }) => documentId ?? ''],
  ['Chi tiết', ({ detail }) => (detail === null ? '' : JSON.stringify(detail))],
];

/** Excel takes a file for UTF-8 by this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line, which names the columns. */
export function csvHead(): string {
  return BYTE_ORDER_MARK + toLine(COLUMNS.map(([heading]) => heading));
}

/** One entry as a line of CSV (RFC 4180). */
export function toCsvLine(entry: TrailEntry): string {
  return toLine(COLUMNS.map(([, read]) => read(entry)));
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe makes it text. */
function defuse(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
