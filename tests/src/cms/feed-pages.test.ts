import { CHANGES_PATH } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
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

  it.each(['after=-1', 'after=x', 'after=1.5', 'limit=0', 'limit=1001', 'limit=', 'after=1&after=2'])(
    'refuses %s with a clear message',
    async (query) => {
      const { status, body } = await desk.publisher.request<{ error: { message: string } }>(
        'GET',
        `${CHANGES_PATH}?${query}`,
      );
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^"(after|limit)" must be a whole number from \d+ to \d+\.$/);
    },
  );
});
