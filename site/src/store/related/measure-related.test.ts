import { expect, it } from 'vitest';
import { measureRelated } from './measure-related.ts';
import { openNewsroom } from './sample-newsroom.ts';

it('measures, and leaves the store as it was', () => {
  const newsroom = openNewsroom();
  for (let number = 1; number <= 30; number++)
    newsroom.publish(number, { firstPublishedAt: new Date(Date.UTC(2022, 0, number)).toISOString() });
  const dump = () =>
    ['document', 'topic', 'related'].map((table) =>
      newsroom.store.db.prepare(`SELECT document_id FROM ${table} ORDER BY 1`).all(),
    );
  const before = [dump(), newsroom.relatedTo(30)];
  expect(measureRelated(newsroom.store)).toMatchObject({ documents: 30, lookedAt: 15 });
  expect([dump(), newsroom.relatedTo(30)]).toEqual(before);
  newsroom.close();
});
