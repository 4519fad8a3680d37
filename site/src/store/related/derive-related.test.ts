import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../database.ts';
import { deriveRelated, rebuildRelated } from './derive-related.ts';
import { idOf, openNewsroom, type Newsroom } from './sample-newsroom.ts';

let newsroom: Newsroom;
beforeEach(() => {
  newsroom = openNewsroom();
});
afterEach(() => newsroom.close());

const day = (number: number) => ({ firstPublishedAt: new Date(Date.UTC(2022, 0, number)).toISOString() });
const dump = () =>
  ['topic', 'related'].map((table) =>
    newsroom.store.db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );

describe('related stories', () => {
  it('are earlier ones: those of the same place before those of the same theme, the newest first', () => {
    const elsewhere = { localities: [idOf('u2')] };
    newsroom.publish(1, { ...day(1), ...elsewhere });
    newsroom.publish(2, day(2));
    newsroom.publish(3, { ...day(3), ...elsewhere });
    newsroom.publish(4, day(4));
    newsroom.publish(5, day(5));
    expect(newsroom.relatedTo(4)).toEqual(['2', '3', '1']);
    expect(newsroom.relatedTo(1)).toEqual([]);
  });

  it('share the words of their headlines, rare ones before all', () => {
    newsroom.publish(1, {
      ...day(1),
      title: 'Chè Shan đón vụ mới',
      themes: [idOf('t2')],
      localities: [idOf('u2')],
    });
    newsroom.publish(2, { ...day(2), title: 'Họp thôn', themes: [idOf('t2')], localities: [idOf('u3')] });
    newsroom.publish(3, {
      ...day(3),
      title: 'Người giữ chè Shan',
      themes: [idOf('t2')],
      localities: [idOf('u4')],
    });
    expect(newsroom.relatedTo(3)).toEqual(['1', '2']);
    newsroom.publish(4, {
      ...day(4),
      title: 'Chè Shan xuống chợ',
      themes: [idOf('t9')],
      localities: [idOf('u9')],
    });
    expect(newsroom.relatedTo(4)).toEqual(['3', '1']);
  });

  it('find a place again under the name that it has now', () => {
    newsroom.publish(1, { ...day(1), themes: [idOf('t8')], localities: [idOf('cu')] });
    newsroom.publish(2, { ...day(2), themes: [idOf('t9')], localities: [idOf('moi')] });
    expect(newsroom.relatedTo(2)).toEqual([]);
    newsroom.putUnit('moi', []);
    newsroom.putUnit('cu', ['moi']);
    expect(newsroom.relatedTo(2)).toEqual(['1']);
    newsroom.putUnit('cu', []);
    expect(newsroom.relatedTo(2)).toEqual([]);
  });

  it('of older pages stay what they are when a new story comes', () => {
    for (let number = 1; number <= 40; number++) newsroom.publish(number, day(number));
    const before = dump()[1];
    expect(newsroom.publish('moi', day(41))).toBe(1);
    expect(dump()[1]?.filter((row) => row.document_id !== idOf('moi'))).toEqual(before);
  });

  it('are worked out for the next neighbours alone when an old story goes or changes', () => {
    for (let number = 1; number <= 200; number++) newsroom.publish(number, day(number));
    expect(newsroom.relatedTo(11)).toContain('10');
    expect(newsroom.publish(10, { ...day(10), body: 'Khác.' }), 'nothing that counts changed').toBe(0);
    expect(newsroom.withdraw(10)).toBeLessThanOrEqual(17);
    expect(newsroom.relatedTo(11)).not.toContain('10');
    expect(newsroom.relatedTo(10)).toEqual([]);
  });

  it('are the same however the changes arrived', () => {
    const pick = makePicker(20221001);
    const words = ['chè Shan', 'đường bê tông', 'chợ phiên', 'nước sạch', 'ruộng bậc thang'];
    const some = (count: number, prefix: string) => [idOf(`${prefix}${pick(count)}`)];
    for (let step = 0; step < 200; step++) {
      const name = pick(120);
      if (pick(5) === 0) newsroom.withdraw(name);
      else if (pick(40) === 0) newsroom.putUnit(`u${pick(3)}`, pick(2) ? [`u${pick(3)}`] : []);
      else
        newsroom.publish(name, {
          ...day(1 + pick(90)),
          title: `${words[pick(5)]} và ${words[pick(5)]}`,
          themes: [...new Set([...some(3, 't'), ...some(3, 't')])],
          localities: some(4, 'u'),
        });
      if (step % 40 !== 39) continue;
      const derived = dump();
      inTransaction(newsroom.store, () => rebuildRelated(newsroom.store));
      expect(derived, `after ${step + 1} changes`).toEqual(dump());
    }
  }, 60_000);

  it('are the same when all that changed came at once', () => {
    for (let number = 1; number <= 30; number++) newsroom.publish(number, day(1 + (number % 7)));
    const one = dump();
    newsroom.store.db.exec('DELETE FROM topic; DELETE FROM related');
    deriveRelated(
      newsroom.store,
      Array.from({ length: 400 }, (_, at) => ({ type: 'article', documentId: idOf(at) })),
    );
    expect(dump()).toEqual(one);
  });
});

/** Numbers below a limit, the same in every run. */
function makePicker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
