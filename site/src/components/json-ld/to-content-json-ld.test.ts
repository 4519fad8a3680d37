import { describe, expect, it } from 'vitest';
import type { Article, SiteInfo, Translation } from '../../model/content.ts';
import { toArticleJsonLd, toJsonLdScript, toTranslationJsonLd } from './to-json-ld.ts';

const site: SiteInfo = {
  url: 'https://ntm.example.vn',
  name: 'Nông thôn mới Lào Cai',
  tagline: null,
  governingBody: null,
  licenceLine: null,
  responsiblePerson: null,
  contact: null,
  hubUrls: [],
};

const article: Article = {
  type: 'article',
  documentId: 'a'.repeat(24),
  slug: 'duong-ve-ban',
  path: '/tin/duong-ve-ban/',
  title: 'Đường về bản',
  summary: 'Con đường mới.',
  genre: { value: 'tin', label: 'Tin' },
  themes: [],
  localities: [{ name: 'Xã Thái Niên', path: null }],
  movements: [],
  organisation: { name: 'Báo Lào Cai', path: null },
  authors: [{ name: 'Nguyễn Văn Minh', path: null, role: 'Phóng viên' }],
  source: null,
  cover: null,
  gallery: [],
  audio: null,
  transcript: null,
  videoUrl: null,
  translations: [],
  corrections: [],
  related: [],
  firstPublishedAt: '2022-03-09T01:30:00.000Z',
  revisedAt: '2022-03-09T20:00:00.000Z',
  demo: true,
};

describe('toArticleJsonLd', () => {
  it('tells dates in Hà Nội time and addresses in full', () => {
    expect(toArticleJsonLd(site, article)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://ntm.example.vn/tin/duong-ve-ban/',
      datePublished: '2022-03-09T08:30:00+07:00',
      dateModified: '2022-03-10T03:00:00+07:00',
      image: ['https://ntm.example.vn/share.jpg'],
      author: [{ '@type': 'Person', name: 'Nguyễn Văn Minh' }],
    });
  });

  it('names the source, else the organisation, where no author is named', () => {
    const unsigned = { ...article, authors: [] };
    expect(toArticleJsonLd(site, unsigned).author).toEqual([
      { '@type': 'Organization', name: 'Báo Lào Cai' },
    ]);
    const quoted = { ...unsigned, source: { name: 'Cổng Thông tin điện tử tỉnh', url: null } };
    expect(toArticleJsonLd(site, quoted).author).toEqual([
      { '@type': 'Organization', name: 'Cổng Thông tin điện tử tỉnh' },
    ]);
  });

  it('carries corrections, and says nothing of them where there are none', () => {
    expect(toArticleJsonLd(site, article)).not.toHaveProperty('correction');
    const corrections = [
      { documentId: 'b'.repeat(24), at: '2022-03-10T01:00:00.000Z', publicText: 'Sửa số liệu.' },
    ];
    expect(toArticleJsonLd(site, { ...article, corrections }).correction).toEqual([
      { '@type': 'CorrectionComment', text: 'Sửa số liệu.', datePublished: '2022-03-10T08:00:00+07:00' },
    ]);
  });
});

describe('toTranslationJsonLd', () => {
  it('stands at its own address, in its own language, tied to its original', () => {
    const translation: Translation = {
      language: { value: 'hmn', label: 'Tiếng Mông' },
      title: 'Txoj kev',
      summary: null,
      bodyHtml: '',
      audio: null,
      translator: 'Vàng A Páo',
      path: '/tin/duong-ve-ban/hmn/',
      original: article,
    };
    expect(toTranslationJsonLd(site, translation)).toMatchObject({
      '@id': 'https://ntm.example.vn/tin/duong-ve-ban/hmn/',
      headline: 'Txoj kev',
      inLanguage: 'hmn',
      translationOfWork: { '@id': 'https://ntm.example.vn/tin/duong-ve-ban/' },
      translator: { name: 'Vàng A Páo' },
    });
  });
});

describe('toJsonLdScript', () => {
  it('lets no text end the script element', () => {
    const script = toJsonLdScript({ headline: '</script><script>alert(1)</script><!--' });
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ headline: '</script><script>alert(1)</script><!--' });
  });
});
