import { describe, expect, it } from 'vitest';
import { resolveReferences } from './resolve-references';

const identities = {
  picture: (name: string) => Promise.resolve(`picture-${name}`),
  document: (type: string, slug: string) => `${type}-${slug}`,
};

describe('resolveReferences', () => {
  it('names pictures by identity and keeps their words', async () => {
    const text = '![Ruộng](media:ruong.svg "Mùa nước đổ | Tổ Ảnh")';
    expect(await resolveReferences(text, identities)).toBe(
      '![Ruộng](media:picture-ruong.svg "Mùa nước đổ | Tổ Ảnh")',
    );
  });

  it('names documents of any type by identity, each time they are linked', async () => {
    const text = '[một](doc:article/duong-moi), [hai](doc:ocop-product/mien) và [ba](doc:article/duong-moi)';
    expect(await resolveReferences(text, identities)).toBe(
      '[một](doc:article/article-duong-moi), [hai](doc:ocop-product/ocop-product-mien) và [ba](doc:article/article-duong-moi)',
    );
  });

  it('tells documents of different types with the same slug apart', async () => {
    expect(await resolveReferences('[a](doc:exemplar/x) [b](doc:official-document/x)', identities)).toBe(
      '[a](doc:exemplar/exemplar-x) [b](doc:official-document/official-document-x)',
    );
  });

  it('leaves other links and plain words alone', async () => {
    const text = '[trang](https://example.vn/media:x) và chữ media:x';
    expect(await resolveReferences(text, identities)).toBe(text);
  });
});
