import { CONTENT_TYPES } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

describe.each(CONTENT_TYPES)('the dates that readers of type %s see', (type) => {
  it('are set at the first publish, and only the revision moves afterwards', async () => {
    const documentId = await desk.publishNew(type, 'Mục có ngày tháng');
    const first = await desk.findDocument(type, documentId);
    expect(first?.revisedAt).toBe(first?.firstPublishedAt);
    await desk.act(documentId, 'publish', { summary: 'Sapo mới.' }, type);
    const second = await desk.findDocument(type, documentId);
    expect(second?.firstPublishedAt).toBe(first?.firstPublishedAt);
    expect(Date.parse(second?.revisedAt ?? '')).toBeGreaterThan(Date.parse(first?.revisedAt ?? ''));
  });

  it('do not move for what no reader sees', async () => {
    const documentId = await desk.publishNew(type, 'Mục đổi tình trạng');
    const before = await desk.findDocument(type, documentId);
    await desk.move(documentId, 'return', { reason: 'Xem lại' }, type);
    await desk.act(documentId, 'publish', {}, type);
    expect(await desk.findDocument(type, documentId)).toEqual(before);
  });
});

describe('the dates that readers see', () => {
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
