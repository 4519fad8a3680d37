import { describeTrailEntry, type TrailEntry } from '@ntm/shared';
import { describe, expect, it } from 'vitest';

const entry = (kind: TrailEntry['kind'], detail: unknown): TrailEntry => ({
  id: 1,
  at: '2026-11-26T02:44:39.000Z',
  kind,
  override: false,
  actor: { kind: 'user', id: null, name: 'Sùng A Páo', role: 'Phóng viên' },
  type: 'article',
  documentId: 'x38btx3d29dsn6b8zp3wjycl',
  title: 'Chợ phiên',
  fromStage: null,
  toStage: null,
  reason: null,
  detail,
});

const STORY = '/content-manager/collection-types/api::article.article/x38btx3d29dsn6b8zp3wjycl';

describe('a refused try', () => {
  it.each([
    ['POST', `${STORY}/actions/publish`, '“Đăng”'],
    ['POST', '/newsroom/api::article.article/x38btx3d29dsn6b8zp3wjycl/moves/approve', '“Duyệt”'],
    ['POST', '/content-manager/collection-types/api::article.article/actions/bulkDelete', '“Xoá nhiều mục”'],
    [
      'POST',
      '/content-manager/collection-types/api::article.article/clone/x38btx3d29dsn6b8zp3wjycl',
      '“Nhân bản”',
    ],
    ['PUT', STORY, '“Sửa”'],
    ['DELETE', '/api/articles/x38btx3d29dsn6b8zp3wjycl', '“Xoá”'],
    ['PUT', '/admin/roles/3/permissions', '“Sửa quyền”'],
    [
      'POST',
      '/newsroom/api::article.article/x38btx3d29dsn6b8zp3wjycl/moves/approve-all',
      'một việc không được phép',
    ],
  ])('names by its button what was tried: %s %s', (method, path, words) => {
    expect(describeTrailEntry(entry('refused', { method, path }))).toBe(`Bị từ chối ${words}`);
  });
});

it('tells a lock of a log-in from a change of the account', () => {
  expect(describeTrailEntry(entry('account', { done: 'locked' }))).toBe('Tạm khoá đăng nhập');
  expect(describeTrailEntry(entry('account', { done: 'unlocked' }))).toBe('Mở khoá đăng nhập');
});
