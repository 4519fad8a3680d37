import { valuesOf, STAGES, type MoveName, type Stage } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { bringTo, move, openNewsroom, stateOf, type Newsroom } from './newsroom.ts';

type Who = keyof Newsroom | 'administrator';

/** Withdrawals need a text that is public: see withdrawals and ways in. */
const NAMES: readonly MoveName[] = [
  'submit',
  'take',
  'request-review',
  'approve',
  'return',
  'publish',
  'schedule',
  'unschedule',
];

const OVERRIDES: readonly MoveName[] = ['approve', 'publish', 'schedule'];

/** What the newsroom was promised, by hand: the table in the code has to say the same. The text is the reporter's. */
const ALLOWED: Readonly<Record<Who, Readonly<Record<Stage, readonly MoveName[]>>>> = {
  reporter: { draft: ['submit'], submitted: [], 'under-review': [], approved: [], returned: ['submit'] },
  otherReporter: { draft: [], submitted: [], 'under-review': [], approved: [], returned: [] },
  editor: {
    draft: ['submit', 'return'],
    submitted: ['take', 'request-review', 'approve', 'return'],
    'under-review': ['return'],
    approved: ['return', 'publish', 'schedule', 'unschedule'],
    returned: ['submit'],
  },
  otherEditor: {
    draft: ['submit', 'return'],
    submitted: ['take', 'request-review', 'approve', 'return'],
    'under-review': ['return'],
    approved: ['return', 'publish', 'schedule', 'unschedule'],
    returned: ['submit'],
  },
  reviewer: {
    draft: [],
    submitted: [],
    'under-review': ['approve', 'return'],
    approved: [],
    returned: [],
  },
  administrator: {
    draft: ['submit', 'return', ...OVERRIDES],
    submitted: ['take', 'request-review', 'return', ...OVERRIDES],
    'under-review': ['return', ...OVERRIDES],
    approved: ['return', 'publish', 'schedule', 'unschedule'],
    returned: ['submit', ...OVERRIDES],
  },
};

const AFTER: Readonly<Record<MoveName, Stage>> = {
  submit: 'submitted',
  take: 'submitted',
  'request-review': 'under-review',
  approve: 'approved',
  return: 'returned',
  publish: 'approved',
  schedule: 'approved',
  unschedule: 'approved',
  withdraw: 'draft',
};

let desk: Desk;
let newsroom: Newsroom;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
  newsroom = await openNewsroom(getSharedCms().url, 'cac-buoc');
});

const clientOf = (who: Who): CmsClient => (who === 'administrator' ? desk.admin : newsroom[who]);

/** All that any move may ask for. */
async function detailsFor(client: CmsClient, documentId: string): Promise<object> {
  const { updatedAt: seen } = await stateOf(client, documentId);
  return { reason: 'Cần xem lại.', publishAt: '2031-01-01T00:00:00.000Z', seen };
}

const CASES = (Object.keys(ALLOWED) as Who[]).flatMap((who) =>
  valuesOf(STAGES).map((stage) => [who, stage, ALLOWED[who][stage]] as const),
);

describe.each(CASES)('%s, before a text that is %s', (who, stage, allowed) => {
  it('is refused every other move, which changes nothing', async () => {
    const documentId = await bringTo(stage, newsroom, desk.story(`Không cho ${who} ${stage}`));
    const client = clientOf(who);
    const details = await detailsFor(client, documentId);
    for (const name of NAMES.filter((other) => !allowed.includes(other))) {
      const { status, body } = await move(client, documentId, name, details);
      expect([name, status]).toEqual([name, 403]);
      expect(body.error.message).toMatch(/[^\p{ASCII}]/u);
    }
    const { standing, trail } = await stateOf(desk.admin, documentId);
    expect(standing.stage).toBe(stage);
    const refused = trail.filter(({ kind }) => kind === 'refused');
    expect(refused).toHaveLength(NAMES.length - allowed.length);
    for (const { fromStage, reason } of refused)
      expect([fromStage, reason]).toEqual([stage, expect.stringMatching(/\S/)]);
  });

  it.each(allowed.map((name) => [name]))('makes the move “%s”', async (name) => {
    const documentId = await bringTo(stage, newsroom, desk.story(`Cho ${who} ${stage} ${name}`));
    const client = clientOf(who);
    const { status, body } = await move(client, documentId, name, await detailsFor(client, documentId));
    expect([status, body.error?.message]).toEqual([200, undefined]);
    const { standing, publishAt, isLive, trail } = await stateOf(desk.admin, documentId);
    expect(standing.stage).toBe(AFTER[name]);
    expect(isLive).toBe(name === 'publish');
    expect(publishAt).toBe(name === 'schedule' ? '2031-01-01T00:00:00.000Z' : null);
    const isOverride =
      who === 'administrator' &&
      OVERRIDES.includes(name) &&
      !(name === 'approve' && (stage === 'submitted' || stage === 'under-review')) &&
      stage !== 'approved';
    expect(trail[0]).toMatchObject({ fromStage: stage, toStage: AFTER[name], override: isOverride });
  });
});

describe('a move', () => {
  it('gives a text back only with a reason', async () => {
    const documentId = await bringTo('submitted', newsroom, desk.story('Trả không lý do'));
    expect((await move(newsroom.editor, documentId, 'return', { reason: ' ' })).status).toBe(400);
    expect((await stateOf(newsroom.editor, documentId)).standing.stage).toBe('submitted');
  });

  it('approves only what was read: not a text that changed meanwhile', async () => {
    const documentId = await bringTo('submitted', newsroom, desk.story('Sửa trong lúc đọc'));
    const { updatedAt: seen } = await stateOf(newsroom.editor, documentId);
    await desk.update('article', documentId, { summary: 'Sapo khác hẳn.' });
    const { status, body } = await move(newsroom.editor, documentId, 'approve', { seen });
    expect(status).toBe(400);
    expect(body.error.message).toContain('đã được sửa sau khi bạn mở');
    expect((await move(newsroom.editor, documentId, 'approve', {})).status).toBe(400);
    expect((await stateOf(newsroom.editor, documentId)).standing.stage).toBe('submitted');
  });

  it('plans no hour that is over', async () => {
    const documentId = await bringTo('approved', newsroom, desk.story('Hẹn giờ đã qua'));
    const { updatedAt: seen } = await stateOf(newsroom.editor, documentId);
    const publishAt = '2020-01-01T00:00:00.000Z';
    expect((await move(newsroom.editor, documentId, 'schedule', { publishAt, seen })).status).toBe(400);
  });

  it('is not made of what the table does not know', async () => {
    const documentId = await bringTo('draft', newsroom, desk.story('Bước lạ'));
    const path = `/newsroom/api::article.article/${documentId}/moves/approve-all`;
    expect((await newsroom.editor.request('POST', path, {})).status).toBe(404);
  });
});
