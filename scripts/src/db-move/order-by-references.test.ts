import { describe, expect, it } from 'vitest';
import { orderByReferences } from './order-by-references.ts';

describe('orderByReferences', () => {
  it('puts each name after those that it refers to', () => {
    const references = [
      ['links', 'articles'],
      ['links', 'themes'],
      ['themes', 'users'],
      ['users', 'users'],
    ] as const;
    expect(orderByReferences(['articles', 'links', 'themes', 'users'], references)).toEqual([
      'articles',
      'users',
      'themes',
      'links',
    ]);
  });

  it('throws where there is no such order', () => {
    const circle = [
      ['a', 'b'],
      ['b', 'a'],
    ] as const;
    expect(() => orderByReferences(['a', 'b', 'c'], circle)).toThrow('a, b');
  });
});
