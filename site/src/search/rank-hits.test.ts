import { expect, test } from 'vitest';
import { matchPhrase, rankHits } from './rank-hits.ts';
import { toQueryWords, toSigns } from './words.ts';

const toHit = (title: string, content = '', summary = '') => ({ title, content, summary });
const rank = (query: string, hits: ReturnType<typeof toHit>[]) =>
  rankHits(hits, toQueryWords(query), toSigns(query)[0]).map(({ title }) => title);

test('the spelling as typed goes before others, wherever it stands', () => {
  const hits = [toHit('Đương đầu'), toHit('Chuyện', 'qua con đường mới'), toHit('Đường về bản')];
  expect(rank('đường', hits)).toEqual(['Đường về bản', 'Chuyện', 'Đương đầu']);
});

test('words together go before the same words apart', () => {
  const hits = [toHit('Thắng lợi nhờ bảo hiểm'), toHit('Tin xã', 'ở Bảo Thắng'), toHit('Bảo Thắng hôm nay')];
  expect(rank('bảo thắng', hits)).toEqual(['Bảo Thắng hôm nay', 'Tin xã', 'Thắng lợi nhờ bảo hiểm']);
});

test('without marks a title goes before a text', () => {
  const hits = [toHit('Tin xã', 'nông thôn mới'), toHit('Nông thôn mới Lào Cai')];
  expect(rank('nong thon moi', hits)).toEqual(['Nông thôn mới Lào Cai', 'Tin xã']);
});

test('an official document goes before those that name its number', () => {
  const hits = [toHit('Kế hoạch', 'Thực hiện Đề án 01-ĐA/TU'), toHit('Đề án', '01-ĐA/TU\nTỉnh ủy Lào Cai')];
  for (const query of ['01-ĐA/TU', '01-da/tu', 'thực hiện 01-ĐA/TU'])
    expect(rank(query, hits)).toEqual(['Đề án', 'Kế hoạch']);
});

test('equals keep the order that they came in', () => {
  const hits = [toHit('a', 'đường'), toHit('b', '', 'đường'), toHit('c', 'đường')];
  expect(rank('đường', hits)).toEqual(['a', 'b', 'c']);
  expect(rank('', hits)).toEqual(['a', 'b', 'c']);
});

test('a phrase is found across punctuation and while its last word is typed', () => {
  expect(matchPhrase('Xã Bảo-Thắng.', toQueryWords('bảo th'))).toBe('exact');
  expect(matchPhrase('Xã Bảo-Thắng.', toQueryWords('bao thang'))).toBe('folded');
  expect(matchPhrase('Thắng Bảo', toQueryWords('bảo thắng'))).toBeNull();
});
