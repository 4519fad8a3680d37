import { MOVES } from './stage-moves.ts';

/** What the last part of an address does, where it does something of its own. */
const ACTIONS: Readonly<Record<string, string>> = {
  publish: 'Đăng',
  unpublish: 'Gỡ bài',
  discard: 'Bỏ thay đổi',
  bulkPublish: 'Đăng nhiều mục',
  bulkUnpublish: 'Gỡ nhiều mục',
  bulkDelete: 'Xoá nhiều mục',
  restore: 'Khôi phục',
  permissions: 'Sửa quyền',
};

const METHODS: Readonly<Record<string, string>> = { POST: 'Tạo', PUT: 'Sửa', PATCH: 'Sửa', DELETE: 'Xoá' };

/**
 * What somebody tried who was refused, by the name of its button: `Duyệt`, `Đăng`, `Xoá`.
 * @param method of the request that was refused
 * @param path its address without what follows a question mark
 */
export function describeTry(method: string, path: string): string | null {
  const [, move] = /\/moves\/([\w-]+)$/.exec(path) ?? [];
  if (move) return MOVES.find(({ name }) => name === move)?.label ?? null;
  if (/\/(auto-)?clone\//.test(path)) return 'Nhân bản';
  return ACTIONS[path.split('/').at(-1) ?? ''] ?? METHODS[method] ?? null;
}
