import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { judgeWrite } from './judge-write';
import type { StoredText } from './stored-text';

/** What runs by itself (start, schedule) has no request; a program has one with a token. */
const at = (credentials: object | null) =>
  ({
    requestContext: { get: () => credentials && { state: { auth: { credentials } } } },
  }) as unknown as Core.Strapi;
const system = at(null);
const program = at({ id: 1, name: 'Khoá thử' });

const text = (values: Partial<StoredText>): StoredText => ({
  id: 1,
  documentId: 'd',
  type: 'article',
  title: 'Bài',
  stage: 'draft',
  updatedAt: '2026-11-25T00:00:00.000Z',
  publishAt: null,
  textBy: null,
  createdBy: null,
  organisation: null,
  isLive: false,
  isSettled: false,
  wasPublic: false,
  ...values,
});

describe('the system by itself', () => {
  it.each(['draft', 'submitted', 'under-review', 'returned'] as const)(
    'publishes nothing that is %s',
    (stage) => {
      expect(() => judgeWrite(system, text({ stage }), 'publish')).toThrow('chỉ làm được ở bước “Đã duyệt”');
    },
  );

  it('publishes what is approved', () => {
    expect(judgeWrite(system, text({ stage: 'approved' }), 'publish')).toEqual({ override: false });
  });
});

describe('a program with a token', () => {
  it.each(['publish', 'unpublish', 'discardDraft'] as const)(
    'does no “%s”, not even of what is approved',
    (action) => {
      expect(() => judgeWrite(program, text({ stage: 'approved' }), action)).toThrow('Khoá API');
    },
  );

  it('changes and deletes nothing that readers see or saw', () => {
    for (const action of ['update', 'delete'] as const) {
      expect(() => judgeWrite(program, text({ wasPublic: true }), action)).toThrow('đã lên trang');
      expect(judgeWrite(program, text({}), action)).toEqual({ override: false });
    }
  });
});
