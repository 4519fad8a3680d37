import {
  describeRefusedMove,
  judgeMove,
  MOVES,
  RIGHTS,
  ROLE_RIGHTS,
  STAGES,
  valuesOf,
  WAITS_FOR,
  type MoveName,
  type Stage,
  type Standing,
} from '@ntm/shared';
import { describe, expect, it } from 'vitest';

const EVERY_STAGE = valuesOf(STAGES);
const NAMES = [...new Set(MOVES.map(({ name }) => name))];

const standing = (values: Partial<Standing>): Standing => ({
  stage: 'draft',
  rights: [],
  isOwn: false,
  isAdministrator: false,
  isSettled: false,
  ...values,
});

const whereAllowed = (name: MoveName, values: Partial<Standing>): Stage[] =>
  EVERY_STAGE.filter((stage) => judgeMove(name, standing({ ...values, stage })).kind === 'allowed');

describe('the table of moves', () => {
  it('gives nobody a move without its right', () => {
    for (const name of NAMES) {
      const rights = RIGHTS.filter(
        (right) => !MOVES.some((move) => move.name === name && move.right === right),
      );
      expect(whereAllowed(name, { rights }), name).toEqual([]);
    }
  });

  it.each(['approve', 'publish', 'schedule'] as const)('lets nobody “%s” their own text', (name) => {
    expect(whereAllowed(name, { rights: RIGHTS }).length).toBeGreaterThan(0);
    expect(whereAllowed(name, { rights: RIGHTS, isOwn: true })).toEqual([]);
  });

  it.each(['approve', 'publish', 'schedule'] as const)(
    'lets administrators “%s” anything, as an override',
    (name) => {
      const administrator = { rights: RIGHTS, isAdministrator: true };
      const others = EVERY_STAGE.filter((stage) => name !== 'approve' || stage !== 'approved');
      expect(whereAllowed(name, administrator)).toEqual(others);
      for (const stage of others) {
        const isPlanned = MOVES.some((move) => move.name === name && move.from.includes(stage));
        expect(judgeMove(name, standing({ ...administrator, stage }))).toMatchObject({
          override: !isPlanned,
        });
        expect(judgeMove(name, standing({ ...administrator, stage, isOwn: true }))).toMatchObject({
          override: true,
        });
      }
    },
  );

  it('gives back from every stage before publication, with a reason', () => {
    const before = EVERY_STAGE.filter((stage) => stage !== 'returned');
    expect(whereAllowed('return', { rights: ['edit'] })).toEqual(before);
    expect(whereAllowed('return', { rights: ['edit'], isSettled: true })).toEqual([]);
    for (const move of MOVES.filter(({ name }) => name === 'return')) expect(move.needsReason).toBe(true);
  });

  it('sends to review only what an editor asks for, and then leaves the approval to the reviewer', () => {
    expect(whereAllowed('request-review', { rights: ['edit'] })).toEqual(['submitted']);
    expect(whereAllowed('approve', { rights: ['review'] })).toEqual(['under-review']);
    expect(whereAllowed('approve', { rights: ['edit'] })).toEqual(['submitted']);
  });

  it('publishes and schedules what is approved, and nothing else', () => {
    expect(whereAllowed('publish', { rights: ['publish'] })).toEqual(['approved']);
    expect(whereAllowed('schedule', { rights: ['publish'] })).toEqual(['approved']);
  });

  it('has at every stage someone whose turn it is', () => {
    for (const stage of EVERY_STAGE) {
      const rights = [WAITS_FOR[stage]];
      expect(
        NAMES.some((name) => whereAllowed(name, { rights }).includes(stage)),
        stage,
      ).toBe(true);
    }
  });

  it('names rights that exist for every role', () => {
    for (const rights of Object.values(ROLE_RIGHTS))
      expect(RIGHTS).toEqual(expect.arrayContaining([...rights]));
  });
});

describe('a refused move', () => {
  it('says in Vietnamese what is missing', () => {
    const at = (stage: Stage) => standing({ stage });
    expect(describeRefusedMove('publish', at('draft'), 'stage')).toBe(
      'Bài ở bước “Nháp” nên chưa “Đăng” được; chỉ làm được ở bước “Đã duyệt”.',
    );
    expect(describeRefusedMove('approve', at('under-review'), 'right')).toBe(
      'Bạn không có quyền “Duyệt” với bài này khi bài ở bước “Chờ thẩm định”.',
    );
    expect(describeRefusedMove('approve', at('submitted'), 'own')).toContain('Hãy nhờ người khác “Duyệt”.');
    expect(describeRefusedMove('return', { stage: 'approved', isSettled: true }, 'stage')).toContain(
      'không có gì mới',
    );
  });
});
