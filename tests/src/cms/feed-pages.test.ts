import { CHANGES_PATH, parseChangesPage } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

describe('the change feed', () => {
  it('yields everything public from 0 on, page by page, in rising numbers and each document once', async () => {
    const story = await desk.publishStory('Tin để đọc từng trang');
    const whole = await desk.readChanges(0, 1000);
    const paged = await desk.readChanges(0, 7);
    expect(paged).toEqual(whole);
    expect(whole.map((change) => change.seq)).toEqual(
      whole.map((change) => change.seq).toSorted((a, b) => a - b),
    );
    expect(new Set(whole.map((change) => `${change.type} ${change.documentId}`)).size).toBe(whole.length);
    expect(whole.map((change) => change.documentId)).toContain(story);
    expect(whole.filter((change) => change.type === 'theme')).toHaveLength(7);
  });

  it('ends with next at the head, and is empty after the head', async () => {
    const head = await desk.readHead();
    const last = await desk.readPage(head - 1);
    expect(last).toMatchObject({ next: head, head });
    expect(last.changes).toHaveLength(1);
    expect(await desk.readPage(head)).toMatchObject({ changes: [], next: head, head });
  });

  it('keeps only the newest state of a document, at its newest number', async () => {
    const story = await desk.publishStory('Tin sẽ sửa');
    const before = await desk.findChange('article', story);
    await desk.act(story, 'publish', { summary: 'Sapo đã sửa.' });
    const changes = (await desk.readChanges()).filter((change) => change.documentId === story);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.seq).toBeGreaterThan(before?.seq ?? Infinity);
  });

  it('appends nothing when an unchanged story is published again, and leaves its dates alone', async () => {
    const story = await desk.publishStory('Tin không đổi');
    const before = await desk.findChange('article', story);
    const head = await desk.readHead();
    expect((await desk.act(story, 'publish')).status).toBe(200);
    expect(await desk.readHead()).toBe(head);
    expect(await desk.findChange('article', story)).toEqual(before);
  });

  it.each([
    'after=-1',
    'after=x',
    'after=1.5',
    'limit=0',
    'limit=1001',
    'limit=',
    'after=1&after=2',
    'wait=31',
    'wait=x',
  ])('refuses %s with a clear message', async (query) => {
    const { status, body } = await desk.publisher.request<{ error: { message: string } }>(
      'GET',
      `${CHANGES_PATH}?${query}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^"(after|limit|wait)" must be a whole number from \d+ to \d+\.$/);
  });

  describe('a reader who waits', () => {
    const LONG_SECONDS = 30;
    const waitFor = async (after: number, epoch: string, seconds: number) => {
      const began = performance.now();
      const query = `after=${after}&epoch=${epoch}&wait=${seconds}`;
      const { body } = await desk.publisher.request('GET', `${CHANGES_PATH}?${query}`);
      return { page: parseChangesPage(body), seconds: (performance.now() - began) / 1000 };
    };

    it('is answered once the time is over when nothing comes', async () => {
      const { head, epoch } = await desk.readPage(0, 1);
      const { page, seconds } = await waitFor(head, epoch, 1);
      expect(page).toEqual({ epoch, changes: [], next: head, head });
      expect(seconds).toBeGreaterThan(0.99);
    });

    it('is told of a story when it is published', async () => {
      const { head, epoch } = await desk.readPage(0, 1);
      const waiting = waitFor(head, epoch, LONG_SECONDS);
      const story = await desk.publishStory('Tin có người đợi');
      const { page, seconds } = await waiting;
      expect(page.changes).toMatchObject([{ type: 'article', documentId: story }]);
      expect(seconds).toBeLessThan(LONG_SECONDS);
    });

    it('is told of what another process writes into the database', async () => {
      const { head, epoch } = await desk.readPage(0, 1);
      const waiting = waitFor(head, epoch, LONG_SECONDS);
      await openCmsDatabase(getSharedCms().dataDir).run('UPDATE ntm_feed_counter SET seq = seq + 1');
      const { page, seconds } = await waiting;
      expect(page).toEqual({ epoch, changes: [], next: head + 1, head: head + 1 });
      expect(seconds).toBeLessThan(LONG_SECONDS);
    });

    it.each([
      ['there is something already', -1, ''],
      ['the CMS is at an earlier number', 1, ''],
      ['the database is another one', 0, 'other'],
    ])('is answered at once when %s', async (_what, ahead, suffix) => {
      const { head, epoch } = await desk.readPage(0, 1);
      const { page, seconds } = await waitFor(head + ahead, epoch + suffix, LONG_SECONDS);
      expect(page).toMatchObject({ epoch, head });
      expect(seconds).toBeLessThan(LONG_SECONDS);
    });
  });
});
