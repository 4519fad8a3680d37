import { ContractError, parseWireDocument } from '@ntm/shared';
import { describe, expect, it } from 'vitest';

const redirectFrom = (from: string) => ({
  type: 'redirect',
  documentId: 'r'.repeat(24),
  from,
  targetType: 'article',
  targetDocumentId: 'a'.repeat(24),
});

describe('a redirect', () => {
  it('leads from the former address of a document', () => {
    expect(parseWireDocument('redirect', redirectFrom('/tin/duong-ve-ban/')).from).toBe('/tin/duong-ve-ban/');
  });

  it.each([
    '/',
    '/rss/',
    '/gioi-thieu/',
    '/tin/trang/',
    '/tin/a/hmn/',
    '/tin/a',
    '/tin/../a/',
    '/tin/a/\n/b/',
  ])('never takes %j over', (from) => {
    expect(() => parseWireDocument('redirect', redirectFrom(from))).toThrow(ContractError);
  });
});
