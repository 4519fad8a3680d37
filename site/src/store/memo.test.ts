import { expect, test } from 'vitest';
import { on, type Dependency } from './dependencies.ts';
import { Memo } from './memo.ts';

const made = (...dependencies: Dependency[]) => ({
  answer: null,
  reading: { digest: '', dependencies },
  weight: 20_000_000,
});
const touched = (tag: Dependency, key = '') => ({ tag: tag.tag, key });
const left = (memo: Memo, ...keys: string[]) => keys.filter((key) => memo.get(key));

test('what was made of what has changed is forgotten, and what was made of that', () => {
  const memo = new Memo();
  memo.set('a', made(on.body('x', '')));
  memo.set('b', made(on.answer('a')));
  memo.set('c', made(on.body('y', '')));
  memo.forgetTouched([touched(on.body('x', ''))]);
  expect(left(memo, 'a', 'b', 'c')).toEqual(['c']);
  // What is remembered after the first change is watched, too.
  memo.set('a', made(on.body('x', '')));
  memo.set('b', made(on.answer('a'), on.answer('c')));
  memo.forgetTouched([touched(on.body('y', ''))]);
  expect(left(memo, 'a', 'b', 'c')).toEqual(['a']);
});

test('of a list only the stretch counts that was looked at', () => {
  const memo = new Memo();
  memo.set('old', made(on.list('all', '', '2022-03-01 a')));
  memo.set('new', made(on.list('all', '2022-03-01 b')));
  memo.forgetTouched([touched(on.list('all'), '2022-04-01 c')]);
  expect(left(memo, 'old', 'new')).toEqual(['old']);
});

test('what was not used for longest makes room', () => {
  const memo = new Memo();
  for (const key of ['a', 'b', 'c']) memo.set(key, made(on.answer('a')));
  memo.get('a');
  memo.set('d', made());
  expect(left(memo, 'a', 'b', 'c', 'd')).toEqual(['a', 'c', 'd']);
  memo.forgetTouched([touched(on.answer('a'))]);
  expect(left(memo, 'a', 'c', 'd')).toEqual(['d']);
});
