import type { NewsroomState } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { describeStage } from './describe-stage';

const state = (standing: Partial<NewsroomState['standing']>): NewsroomState => ({
  standing: {
    stage: 'submitted',
    rights: ['write', 'edit', 'publish'],
    isOwn: false,
    isAdministrator: false,
    isSettled: false,
    ...standing,
  },
  updatedAt: '2026-03-09T01:00:00.000Z',
  publishAt: null,
  isLive: false,
  wasPublic: false,
  trail: [],
});

describe('what is said of a story at its stage', () => {
  it.each([
    ['submitted', 'Hãy nhờ người khác “Duyệt”.'],
    ['approved', 'Hãy nhờ người khác “Đăng”.'],
  ] as const)('tells an editor why they have no button for their own: %s', (stage, words) => {
    expect(describeStage(state({ stage, isOwn: true })).join(' ')).toContain(words);
    expect(describeStage(state({ stage }))).toEqual([]);
  });

  it('does not tell a writer of what they never may', () => {
    expect(describeStage(state({ isOwn: true, rights: ['write'] }))).toEqual([]);
  });
});
