import { describe, expect, it } from 'vitest';
import { relatedAfter } from './related-identity';

const stored = { documentId: 'cu' };
const next = { documentId: 'moi' };

describe('what a relation points to after a write', () => {
  it('stays as it was when the write says nothing of it', () => {
    expect(relatedAfter(undefined, stored)).toEqual(stored);
    expect(relatedAfter({ connect: [], disconnect: [] }, stored)).toEqual(stored);
  });

  it.each([
    ['moi'],
    [['moi']],
    [next],
    [[next]],
    [{ set: [next] }],
    [{ connect: [next] }],
    [{ connect: [next], disconnect: [stored] }],
  ])('is read from %j', (input) => {
    expect(relatedAfter(input, stored)).toEqual(next);
  });

  it('may be told by row', () => {
    expect(relatedAfter({ connect: [{ id: 7 }] }, stored)).toEqual({ id: 7 });
    expect(relatedAfter(7, stored)).toEqual({ id: 7 });
  });

  it.each([[null], [[]], [''], [{ set: [] }], [{ disconnect: [stored] }]])('is nothing after %j', (input) => {
    expect(relatedAfter(input, stored)).toBeNull();
  });
});
