/** What Strapi's admin client hands on when a request failed. */
export interface ServerError {
  name?: string | undefined;
  message?: string | undefined;
  details?: unknown;
}

/** What is wrong in one field; `path` names it from the document down: `['gallery', '1', 'alt']`. */
export interface FieldError {
  path: string[];
  message: string;
  /** Whether the message says itself which field it is about, as those of our own rules do. */
  namesField: boolean;
}

/** A field's error as Strapi sends it. */
interface Entry {
  path: unknown[];
  message: string;
}

/** Why the server refused: field by field where it said so, and one sentence for the whole. */
export interface ServerRefusal {
  fields: FieldError[];
  reason: string;
}

/** Strapi's own validators speak English; what they say most is told to editors in these words. */
const VALIDATOR_MESSAGES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/must be unique/, () => 'Giá trị này đã có ở mục khác.'],
  [/at most (\d+) characters/, ([, limit]) => `Dài quá ${limit} ký tự.`],
  [/at least (\d+) characters/, ([, limit]) => `Ngắn hơn ${limit} ký tự.`],
  [
    /required|must be defined|cannot be null|final value was: `(?:null|undefined)`/,
    () => 'Không được để trống.',
  ],
  [/one of the following values/, () => 'Hãy chọn một giá trị trong danh sách.'],
  [/must match|valid email|valid URL/i, () => 'Chưa đúng định dạng.'],
];

const REASONS: Record<string, string> = {
  ForbiddenError: 'Bạn không có quyền làm việc này.',
  UnauthorizedError:
    'Phiên làm việc đã hết. Phần chưa lưu được giữ trên máy này; hãy đăng nhập lại rồi mở lại mục này.',
  NotFoundError: 'Mục này không còn trong hệ thống.',
  PayloadTooLargeError: 'Nội dung quá lớn, máy chủ không nhận.',
  ValidationError: 'Có trường chưa đúng.',
};

const NO_ANSWER =
  'Máy chủ chưa trả lời được. Những gì đã nhập vẫn còn trên màn hình; hãy thử lại sau giây lát.';

/** Any letter beyond ASCII: our own rules speak Vietnamese, which hardly has a sentence without one. */
const isVietnamese = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

const translateMessage = (message: string): string => {
  for (const [pattern, translate] of VALIDATOR_MESSAGES) {
    const match = pattern.exec(message);
    if (match) return translate(match);
  }
  return message;
};

const toFieldError = ({ path, message }: Entry): FieldError => {
  const namesField = isVietnamese(message);
  return { path: path.map(String), message: namesField ? message : translateMessage(message), namesField };
};

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' &&
  entry !== null &&
  'path' in entry &&
  Array.isArray(entry.path) &&
  'message' in entry &&
  typeof entry.message === 'string';

const listFields = (details: unknown): FieldError[] => {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  if (!Array.isArray(details.errors)) return [];
  return details.errors
    .filter(isEntry)
    .filter(({ path }) => path.length > 0)
    .map(toFieldError);
};

/** Tells an editor, in Vietnamese, why the server refused a request. */
export const describeServerError = (error: ServerError): ServerRefusal => {
  const message = error.message ?? '';
  const reason = isVietnamese(message) ? message : (REASONS[error.name ?? ''] ?? NO_ANSWER);
  return { fields: listFields(error.details), reason };
};
