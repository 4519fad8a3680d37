import { describe, expect, it } from 'vitest';
import { resolveReferences } from './resolve-references';

const identities = {
  picture: (name: string) => Promise.resolve(`picture-${name}`),
  article: (slug: string) => `article-${slug}`,
};

describe('resolveReferences', () => {
  it('names pictures by identity and keeps their words', async () => {
    const text = '![Ruộng](media:ruong.svg "Mùa nước đổ | Tổ Ảnh")';
    expect(await resolveReferences(text, identities)).toBe(
      '![Ruộng](media:picture-ruong.svg "Mùa nước đổ | Tổ Ảnh")',
    );
  });

  it('names articles by identity, each time they are linked', async () => {
    const text = '[một](doc:article/duong-moi) và [hai](doc:article/duong-moi)';
    expect(await resolveReferences(text, identities)).toBe(
      '[một](doc:article/article-duong-moi) và [hai](doc:article/article-duong-moi)',
    );
  });

  it('leaves other links and plain words alone', async () => {
    const text = '[trang](https://example.vn/media:x) và chữ media:x';
    expect(await resolveReferences(text, identities)).toBe(text);
  });
});
