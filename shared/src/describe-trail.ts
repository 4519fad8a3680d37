import { formatDateTime } from './dates.ts';
import { describeTry } from './describe-refused.ts';
import { MOVES } from './stage-moves.ts';
import { CONTENT_TYPE_LABELS, labelOf, STAGES } from './taxonomy.ts';
import { TRAIL_KINDS, type TrailEntry } from './trail.ts';

/** What a trail is about beside texts. */
const OTHER_SUBJECTS: Readonly<Record<string, string>> = {
  role: 'Vai',
  account: 'Tài khoản',
  token: 'Khoá API',
  notice: 'Thông báo',
};

type Detail = Readonly<Record<string, unknown>>;

/** What happened, in one plain Vietnamese sentence without its actor, its moment and its reason. */
export function describeTrailEntry(entry: TrailEntry): string {
  const sentence = toSentence(entry, (entry.detail ?? {}) as Detail);
  return entry.override ? `${sentence} (quản trị viên làm vượt quy trình)` : sentence;
}

/** What it is about: `Tin bài`, `Vai` …; empty where nothing is known. */
export function describeTrailSubject({ type }: Pick<TrailEntry, 'type'>): string {
  const labels: Readonly<Record<string, string>> = { ...CONTENT_TYPE_LABELS, ...OTHER_SUBJECTS };
  return type === null ? '' : (labels[type] ?? type);
}

function toSentence(entry: TrailEntry, detail: Detail): string {
  switch (entry.kind) {
    case 'created':
      return detail['clonedFrom'] ? 'Tạo bài bằng cách nhân bản' : 'Tạo bài';
    case 'stage':
      return describeMove(entry, detail);
    case 'changed-approved':
      return `Sửa bản đã duyệt; bài quay lại bước “${stageOf(entry.toStage)}”`;
    case 'corrected':
      return `Đính chính: ${quote(detail['publicText'])}`;
    case 'withdrawn':
      return `Gỡ bài khỏi trang. Lời với bạn đọc: ${quote(detail['publicText'])}`;
    case 'notice-changed':
      return detail['after'] === null
        ? `Xoá thông báo ${quote(detail['before'])}`
        : `Sửa thông báo thành ${quote(detail['after'])}`;
    case 'deleted':
      return 'Xoá bài';
    case 'discarded':
      return 'Bỏ bản nháp, lấy lại bản trên trang';
    case 'scheduled':
      return `Hẹn đăng: ${typeof detail['publishAt'] === 'string' ? formatDateTime(detail['publishAt']) : ''}`;
    case 'refused':
      return describeRefusal(detail);
    case 'role':
    case 'account':
    case 'token':
      return describeSetting(entry, detail);
    default:
      return labelOf(TRAIL_KINDS, entry.kind);
  }
}

function describeMove({ fromStage, toStage }: TrailEntry, detail: Detail): string {
  const label = MOVES.find(({ name }) => name === detail['move'])?.label ?? 'Chuyển bước';
  return fromStage === toStage ? label : `${label}: “${stageOf(fromStage)}” → “${stageOf(toStage)}”`;
}

function describeRefusal({ method, path }: Detail): string {
  const tried = typeof method === 'string' && typeof path === 'string' ? describeTry(method, path) : null;
  return tried === null ? 'Bị từ chối một việc không được phép' : `Bị từ chối “${tried}”`;
}

const DONE: Readonly<Record<string, string>> = {
  created: 'Tạo',
  renamed: 'Đổi tên',
  deleted: 'Xoá',
  changed: 'Sửa',
  renewed: 'Làm mới',
  revoked: 'Thu hồi',
};

const LOCKS: Readonly<Record<string, string>> = {
  locked: 'Tạm khoá đăng nhập',
  unlocked: 'Mở khoá đăng nhập',
};

function describeSetting({ kind }: TrailEntry, detail: Detail): string {
  const what = (OTHER_SUBJECTS[kind] ?? kind).toLowerCase();
  if (detail['done'] === 'permissions') {
    return `Sửa quyền của vai: thêm ${countOf(detail['added'])}, bỏ ${countOf(detail['removed'])}`;
  }
  const lock = LOCKS[String(detail['done'])];
  if (lock) return lock;
  const changes = kind === 'account' ? listAccountChanges(detail) : [];
  const verb = DONE[String(detail['done'])] ?? 'Sửa';
  return [`${verb} ${kind === 'token' ? 'khoá API' : what}`, ...changes].join('; ');
}

function listAccountChanges({ roles, isActive, blocked, email, name, password }: Detail): string[] {
  const change = (label: string, pair: unknown, words: (value: unknown) => string = String) =>
    isPair(pair) ? [`${label}: ${words(pair[0])} → ${words(pair[1])}`] : [];
  const list = (value: unknown) => (Array.isArray(value) && value.length > 0 ? value.join(', ') : 'không có');
  const yesNo = (value: unknown) => (value ? 'có' : 'không');
  return [
    ...(isPair(roles) && Array.isArray(roles[0])
      ? change('vai', roles, list)
      : roles
        ? [`vai: ${list(roles)}`]
        : []),
    ...change('hoạt động', isActive, yesNo),
    ...change('bị khoá', blocked, yesNo),
    ...change('email', email),
    ...change('tên', name),
    ...(password ? ['đổi mật khẩu'] : []),
  ];
}

function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function countOf(list: unknown): string {
  return `${Array.isArray(list) ? list.length : 0} quyền`;
}

function stageOf(stage: TrailEntry['fromStage']): string {
  return stage === null ? '…' : labelOf(STAGES, stage);
}

function quote(text: unknown): string {
  return typeof text === 'string' && text ? `“${text}”` : '(không có)';
}
