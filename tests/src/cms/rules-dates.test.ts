import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(inject('cms'));
});

describe('the dates that readers see', () => {
  it('are set at the first publish, and only the revision moves afterwards', async () => {
    const story = await desk.publishStory('Bài có ngày tháng');
    const first = await desk.findDocument('article', story);
    expect(first?.revisedAt).toBe(first?.firstPublishedAt);
    await desk.act(story, 'publish', { summary: 'Sapo mới.' });
    const second = await desk.findDocument('article', story);
    expect(second?.firstPublishedAt).toBe(first?.firstPublishedAt);
    expect(Date.parse(second?.revisedAt ?? '')).toBeGreaterThan(Date.parse(first?.revisedAt ?? ''));
  });

  it('do not move for what no reader sees', async () => {
    const story = await desk.publishStory('Bài đổi tình trạng');
    const before = await desk.findDocument('article', story);
    await desk.act(story, 'publish', { stage: 'approved' });
    expect(await desk.findDocument('article', story)).toEqual(before);
  });

  it('are not for an editor to write, except the first publication of what is imported', async () => {
    const firstPublishedAt = '2022-03-09T01:30:00.000Z';
    const story = await desk.publishStory('Bài nhập từ trang cũ', { firstPublishedAt });
    expect(await desk.findDocument('article', story)).toMatchObject({
      firstPublishedAt,
      revisedAt: firstPublishedAt,
    });
    await desk.act(story, 'publish', {
      firstPublishedAt: '2030-01-01T00:00:00.000Z',
      revisedAt: '2030-01-01T00:00:00.000Z',
    });
    expect(await desk.findDocument('article', story)).toMatchObject({
      firstPublishedAt,
      revisedAt: firstPublishedAt,
    });
  });

  it('never lie in the future', async () => {
    const story = await desk.publishStory('Bài hẹn sai ngày', {
      firstPublishedAt: '2099-01-01T00:00:00.000Z',
    });
    const document = await desk.findDocument('article', story);
    expect(Date.parse(document?.firstPublishedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });
});
