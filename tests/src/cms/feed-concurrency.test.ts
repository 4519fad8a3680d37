import type { WireChange } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { PICTURE } from './sample-files.ts';

const PUBLISHERS = 6;
const ROUNDS = 5;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

/** Follows the feed as the publisher does, by cursor and told of each change at once, until it is to stop and has caught up. */
async function follow(after: number, isOver: () => boolean): Promise<WireChange[]> {
  const seen: WireChange[] = [];
  for (let cursor = after; ;) {
    const last = isOver();
    const page = await desk.readPage(cursor, 3, 1);
    seen.push(...page.changes);
    cursor = page.next;
    if (last && page.next === page.head) return seen;
  }
}

async function publishAndRevise(name: number): Promise<string> {
  const story = await desk.publishStory(`Bài đua số ${name}`);
  for (let round = 1; round < ROUNDS; round += 1) {
    const { status } = await desk.act(story, 'publish', { summary: `Lần sửa ${round} của bài ${name}.` });
    expect(status).toBe(200);
  }
  await desk.act(story, name % 2 ? 'publish' : 'unpublish');
  return story;
}

describe('concurrent publishers', () => {
  it('never make a reader miss a change', async () => {
    const start = await desk.readHead();
    let over = false;
    const following = follow(start, () => over);
    const stories = await Promise.all(
      Array.from({ length: PUBLISHERS }, (_, name) => publishAndRevise(name)),
    );
    over = true;
    const seen = await following;

    const numbers = seen.map((change) => change.seq);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    const newest = new Map(seen.map((change) => [`${change.type} ${change.documentId}`, change]));
    const fresh = new Map(
      (await desk.readChanges(start)).map((change) => [`${change.type} ${change.documentId}`, change]),
    );
    expect(newest).toEqual(fresh);
    expect([...newest.keys()]).toEqual(expect.arrayContaining(stories.map((story) => `article ${story}`)));
  });

  it('who hand a picture on to each other keep it in the feed', async () => {
    const file = await desk.upload('chung.png', PICTURE, 'image/png');
    const cover = { image: file.id, alt: 'Ruộng bậc thang', credit: 'Ảnh: Toà soạn' };
    let holder = await desk.publishStory('Bài đang giữ ảnh', { cover });
    let taker = await desk.publishStory('Bài sắp lấy ảnh');
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all([
        desk.act(holder, 'publish', { cover: null }),
        desk.act(taker, 'publish', { cover }),
      ]);
      expect(await desk.findDocument('media', file.documentId), `round ${round}`).not.toBeNull();
      [holder, taker] = [taker, holder];
    }
  });

  it('who want the same address get it one by one', async () => {
    const created = await Promise.all(
      Array.from({ length: PUBLISHERS }, () => desk.create('article', { title: 'Cùng một tiêu đề' })),
    );
    expect(new Set(created.map(({ body }) => body.data.slug)).size).toBe(PUBLISHERS);
  });
});
