import { setTimeout as wait } from 'node:timers/promises';
import type { ScheduleStatus } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../harness/admin-client.ts';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused } from './desk.ts';

/** The desk promises a minute; a round that finds work may follow one that has just begun. */
const PROMISE = { timeout: 60_000, interval: 500 };
/** Longer than the pause between two rounds. */
const A_ROUND = 12_000;

const cms = getSharedCms();

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(cms);
});

const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

async function createStory(title: string, values: object = {}): Promise<string> {
  const { status, body } = await desk.create('article', desk.story(title, values));
  expect(status).toBe(201);
  return body.data.documentId;
}

/** Makes a move of the newsroom with a story as it is now. */
async function move(story: string, name: string, details: object = {}): Promise<Answer<Refused>> {
  const path = `/newsroom/api::article.article/${story}`;
  const { body } = await desk.admin.request<{ updatedAt: string }>('GET', path);
  return desk.admin.request('POST', `${path}/moves/${name}`, { seen: body.updatedAt, ...details });
}

/** A story that goes out at a time, as the administrator may have it without the steps before. */
async function scheduleStory(title: string, publishAt: string): Promise<string> {
  const story = await createStory(title);
  expect((await move(story, 'schedule', { publishAt })).status).toBe(200);
  return story;
}

async function readSchedule(story: string): Promise<ScheduleStatus> {
  return (await desk.admin.request<ScheduleStatus>('GET', `/schedule/api::article.article/${story}`)).body;
}

async function readTrail(story: string): Promise<string[]> {
  const path = `/newsroom/api::article.article/${story}`;
  const { body } = await desk.admin.request<{ trail: { kind: string; actor: { kind: string } }[] }>(
    'GET',
    path,
  );
  return body.trail.map(({ kind, actor }) => `${kind} by ${actor.kind}`);
}

describe('an approved story with a time', () => {
  it('goes out by itself at that time, not before, and has no time any more', async () => {
    const publishAt = soon(6);
    const story = await scheduleStory('Bài hẹn giờ tự lên trang', publishAt);
    expect(await desk.findChange('article', story)).toBeUndefined();
    expect(await readSchedule(story)).toMatchObject({ publishAt, isApproved: true, refusal: null });
    await expect.poll(() => desk.findDocument('article', story), PROMISE).not.toBeNull();

    const document = await desk.findDocument('article', story);
    expect(Date.parse(document?.firstPublishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(publishAt));
    const draft = (await desk.get('article', story)).body.data;
    expect([draft['publishAt'], draft['status']]).toEqual([null, 'published']);
    expect((await readTrail(story)).slice(0, 2)).toEqual(['published by system', 'scheduled by user']);
  });

  it('stays where it is when it is approved no more', async () => {
    const story = await scheduleStory('Bài hẹn giờ bị rút duyệt', soon(4));
    await openCmsDatabase(cms.dataDir).run(
      "UPDATE articles SET stage = 'submitted' WHERE document_id = ?",
      story,
    );
    await wait(A_ROUND);
    expect(await desk.findChange('article', story)).toBeUndefined();
    expect(await readSchedule(story)).toMatchObject({ isApproved: false, refusal: null });
  });

  it('is not published by hand before its time, neither alone nor in a selection', async () => {
    const story = await scheduleStory('Bài còn cấm đăng', soon(3600));
    const alone = await desk.act<Refused>(story, 'publish');
    expect(alone.status).toBe(400);
    expect(alone.body.error.message).toMatch(/đang hẹn đăng lúc .*giờ Hà Nội/);

    const path = '/content-manager/collection-types/api::article.article/actions/bulkPublish';
    const together = await desk.admin.request<Refused>('POST', path, { documentIds: [story] });
    expect(together.status).toBe(400);
    expect((await move(story, 'publish')).status).toBe(400);
    expect(await desk.findChange('article', story)).toBeUndefined();
    expect((await readSchedule(story)).publishAt).not.toBeNull();
  });

  it('is published before its time by someone who says so, and its time is over', async () => {
    const story = await scheduleStory('Bài đăng sớm có chủ ý', soon(3600));
    const path = `/content-manager/collection-types/api::article.article/${story}/actions/publish?embargo=lift`;
    expect((await desk.admin.request('POST', path, {})).status).toBe(200);
    expect(await desk.findDocument('article', story)).not.toBeNull();
    expect((await readSchedule(story)).publishAt).toBeNull();
  });
});

describe('a story that became unfit before its time', () => {
  it('is refused once, with the reason on the story, and goes out when it is mended', async () => {
    const story = await scheduleStory('Bài thiếu sapo lúc đến giờ', soon(5));
    await desk.update('article', story, { summary: '' });
    await expect.poll(async () => (await readSchedule(story)).refusal, PROMISE).not.toBeNull();
    const { refusal } = await readSchedule(story);
    expect(refusal?.reason).toMatch(/Chưa đăng được\..*sapo/i);

    await wait(A_ROUND);
    expect((await readSchedule(story)).refusal).toEqual(refusal);
    expect(await desk.findChange('article', story)).toBeUndefined();
    const refusals = (await readTrail(story)).filter((entry) => entry.startsWith('schedule-failed'));
    expect(refusals).toEqual(['schedule-failed by system']);

    await desk.update('article', story, { summary: 'Sapo đã bổ sung.' });
    await expect.poll(() => desk.findDocument('article', story), PROMISE).not.toBeNull();
    expect((await readSchedule(story)).refusal).toBeNull();
  });
});

describe('setting a time', () => {
  it('takes a time without a zone as Hà Nội’s', async () => {
    const story = await scheduleStory('Bài hẹn giờ Hà Nội', '2099-03-09T08:30');
    expect((await readSchedule(story)).publishAt).toBe('2099-03-09T01:30:00.000Z');
  });

  it('and taking it back leave the text as it is', async () => {
    const story = await scheduleStory('Bài bỏ hẹn giờ', soon(3600));
    expect((await move(story, 'unschedule')).status).toBe(200);
    const draft = (await desk.get('article', story)).body.data;
    expect([draft['publishAt'], draft['stage'], draft['summary']]).toEqual([
      null,
      'approved',
      'Sapo của Bài bỏ hẹn giờ.',
    ]);
  });

  it('is refused as long as the story lacks something', async () => {
    const story = await createStory('Bài hẹn giờ khi còn thiếu', { summary: '' });
    const { status, body } = await move(story, 'schedule', { publishAt: soon(3600) });
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(/Chưa hẹn giờ được\..*sapo/i)]);
    expect((await readSchedule(story)).publishAt).toBeNull();
  });

  it('is void once the story is withdrawn', async () => {
    const story = await desk.publishStory('Bài gỡ khi đang hẹn bản mới');
    await desk.update('article', story, { summary: 'Sapo của bản sau.' });
    expect((await move(story, 'schedule', { publishAt: soon(3600) })).status).toBe(200);
    expect((await desk.act(story, 'unpublish')).status).toBe(200);
    expect((await readSchedule(story)).publishAt).toBeNull();
  });
});
