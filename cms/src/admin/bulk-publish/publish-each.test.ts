import { describe, expect, it } from 'vitest';
import { publishEach, type Result } from './publish-each';

const REFUSAL = {
  name: 'ValidationError',
  message: 'Chưa đăng được.',
  details: { errors: [{ path: ['themes'], message: 'Chưa chọn chủ đề.' }] },
};

describe('publishEach', () => {
  it('goes on after a document that is refused, and says why', async () => {
    const results: [string, Result][] = [];
    await publishEach(
      ['a', 'b', 'c'],
      async (documentId) => (documentId === 'b' ? { error: REFUSAL } : { data: {} }),
      (documentId, result) => results.push([documentId, result]),
    );
    expect(results).toEqual([
      ['a', { kind: 'published' }],
      ['b', { kind: 'refused', reason: 'Chưa chọn chủ đề.' }],
      ['c', { kind: 'published' }],
    ]);
  });
});
