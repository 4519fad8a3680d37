import { setTimeout as wait } from 'node:timers/promises';
import type { ScheduleStatus } from '@ntm/shared';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openDesk, type Desk, type Refused } from './desk.ts';

/** The desk promises a minute; a round that finds work may follow one that has just begun. */
const PROMISE = { timeout: 60_000, interval: 500 };
/** Longer than the pause between two rounds. */
const A_ROUND = 12_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(inject('cms'));
});

const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const scheduleOf = (documentId: string) => `/schedule/api::article.article/${documentId}`;

async function createStory(title: string, values: object): Promise<string> {
  const { status, body } = await desk.create('article', desk.story(title, values));
  expect(status).toBe(201);
  return body.data.documentId;
}

async function readSchedule(documentId: string): Promise<ScheduleStatus> {
  const { body } = await desk.admin.request<{ data?: ScheduleStatus } & ScheduleStatus>(
    'GET',
    scheduleOf(documentId),
  );
  return body;
}

describe('an approved story with a time', () => {
  it('goes out by itself at that time, not before, and has no time any more', async () => {
    const publishAt = soon(5);
    const story = await createStory('Bài hẹn giờ tự lên trang', { stage: 'approved', publishAt });
    expect(await desk.findChange('article', story)).toBeUndefined();
    await expect.poll(() => desk.findDocument('article', story), PROMISE).not.toBeNull();

    const document = await desk.findDocument('article', story);
    expect(Date.parse(document?.firstPublishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(publishAt));
    const draft = (await desk.get('article', story)).body.data;
    expect([draft['publishAt'], draft['status']]).toEqual([null, 'published']);
  });

  it('stays where it is as long as nobody has approved it', async () => {
    const story = await createStory('Bài hẹn giờ chưa duyệt', { stage: 'submitted', publishAt: soon(1) });
    await wait(A_ROUND);
    expect(await desk.findChange('article', story)).toBeUndefined();
    expect((await readSchedule(story)).isApproved).toBe(false);
  });

  it('is not published by hand before its time, neither alone nor in a selection', async () => {
    const story = await createStory('Bài còn cấm đăng', { stage: 'approved', publishAt: soon(3600) });
    const alone = await desk.act<Refused>(story, 'publish');
    expect(alone.status).toBe(400);
    expect(alone.body.error.message).toMatch(/đang hẹn đăng lúc .*giờ Hà Nội/);

    const path = '/content-manager/collection-types/api::article.article/actions/bulkPublish';
    const together = await desk.admin.request<Refused>('POST', path, { documentIds: [story] });
    expect(together.status).toBe(400);
    expect(await desk.findChange('article', story)).toBeUndefined();
    expect((await readSchedule(story)).publishAt).not.toBeNull();
  });

  it('is published before its time by someone who says so, and its time is over', async () => {
    const story = await createStory('Bài đăng sớm có chủ ý', { stage: 'approved', publishAt: soon(3600) });
    const path = `/content-manager/collection-types/api::article.article/${story}/actions/publish?embargo=lift`;
    expect((await desk.admin.request('POST', path, {})).status).toBe(200);
    expect(await desk.findDocument('article', story)).not.toBeNull();
    expect((await readSchedule(story)).publishAt).toBeNull();
  });
});

describe('a story that became unfit before its time', () => {
  it('is refused once, with the reason on the story, and goes out when it is mended', async () => {
    const story = await createStory('Bài thiếu sapo lúc đến giờ', { stage: 'approved', publishAt: soon(2) });
    await desk.update('article', story, { summary: '' });
    await expect.poll(async () => (await readSchedule(story)).refusal, PROMISE).not.toBeNull();
    const { refusal } = await readSchedule(story);
    expect(refusal?.reason).toMatch(/Chưa đăng được\..*sapo/i);

    await wait(A_ROUND);
    expect((await readSchedule(story)).refusal).toEqual(refusal);
    expect(await desk.findChange('article', story)).toBeUndefined();

    await desk.update('article', story, { summary: 'Sapo đã bổ sung.' });
    await expect.poll(() => desk.findDocument('article', story), PROMISE).not.toBeNull();
    expect((await readSchedule(story)).refusal).toBeNull();
  });
});

describe('setting a time', () => {
  const setTime = (story: string, publishAt: unknown) =>
    desk.admin.request<Refused>('PUT', scheduleOf(story), { publishAt });

  it('takes a time without a zone as Hà Nội’s', async () => {
    const story = await createStory('Bài hẹn giờ Hà Nội', { stage: 'approved' });
    expect((await setTime(story, '2099-03-09T08:30')).status).toBe(200);
    expect((await readSchedule(story)).publishAt).toBe('2099-03-09T01:30:00.000Z');
    await desk.update('article', story, { publishAt: '2099-03-10T08:30' });
    expect((await readSchedule(story)).publishAt).toBe('2099-03-10T01:30:00.000Z');
  });

  it('and taking it back leave the text as it is', async () => {
    const story = await createStory('Bài bỏ hẹn giờ', { stage: 'approved' });
    await setTime(story, soon(3600));
    expect((await desk.admin.request('DELETE', scheduleOf(story))).status).toBe(200);
    const draft = (await desk.get('article', story)).body.data;
    expect([draft['publishAt'], draft['stage'], draft['summary']]).toEqual([
      null,
      'approved',
      'Sapo của Bài bỏ hẹn giờ.',
    ]);
  });

  it.each([
    ['that has passed', { stage: 'approved' }, () => soon(-60), /đã qua/],
    ['that is none', { stage: 'approved' }, () => 'mai', /chọn ngày và giờ/],
    ['for a story nobody approved', { stage: 'submitted' }, () => soon(3600), /chưa được duyệt/],
    [
      'for a story that lacks something',
      { stage: 'approved', summary: '' },
      () => soon(3600),
      /Chưa hẹn giờ được\..*sapo/i,
    ],
  ])('is refused %s', async (what, values, publishAt, words) => {
    const story = await createStory(`Bài hẹn giờ ${what}`, values);
    const { status, body } = await setTime(story, publishAt());
    expect(status).toBe(400);
    expect(body.error.message).toMatch(words);
    expect((await readSchedule(story)).publishAt).toBeNull();
  });

  it('is void once the story is withdrawn', async () => {
    const story = await desk.publishStory('Bài gỡ khi đang hẹn bản mới');
    await desk.update('article', story, { stage: 'approved', publishAt: soon(3600) });
    expect((await desk.act(story, 'unpublish')).status).toBe(200);
    expect((await readSchedule(story)).publishAt).toBeNull();
  });

  it('a copy has none', async () => {
    const story = await createStory('Bài gốc có hẹn', { stage: 'approved', publishAt: soon(3600) });
    const path = `/content-manager/collection-types/api::article.article/clone/${story}`;
    const { body } = await desk.admin.request<{ data: { documentId: string } }>('POST', path, {
      title: 'Bài sao từ bài có hẹn',
    });
    expect((await readSchedule(body.data.documentId)).publishAt).toBeNull();
  });
});
