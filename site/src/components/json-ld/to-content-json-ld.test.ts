import { describe, expect, it } from 'vitest';
import type { OcopProduct, Translation } from '../../model/content.ts';
import {
  sampleArticle,
  sampleDocument,
  sampleExemplar,
  sampleProduct,
  sampleSite,
} from './sample-content.ts';
import { toContentJsonLd, toTranslationJsonLd } from './to-content-json-ld.ts';

const describeOf = (content: Parameters<typeof toContentJsonLd>[1]) => toContentJsonLd(sampleSite, content);

describe('toContentJsonLd', () => {
  it('tells dates in Hà Nội time and addresses in full', () => {
    expect(describeOf(sampleArticle)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://ntm.example.vn/tin/duong-ve-ban/',
      datePublished: '2022-03-09T08:30:00+07:00',
      dateModified: '2022-03-10T03:00:00+07:00',
      image: ['https://ntm.example.vn/share.jpg'],
      author: [
        {
          '@type': 'Person',
          name: 'Nguyễn Văn Minh',
          url: 'https://ntm.example.vn/tac-gia/nguyen-van-minh/',
        },
      ],
    });
  });

  it('names the source, else the organisation, where no author is named', () => {
    const unsigned = { ...sampleArticle, authors: [] };
    expect(describeOf(unsigned)['author']).toEqual([{ '@type': 'Organization', name: 'Báo Lào Cai' }]);
    const quoted = { ...unsigned, source: { name: 'Cổng Thông tin điện tử tỉnh', url: null } };
    expect(describeOf(quoted)['author']).toEqual([
      { '@type': 'Organization', name: 'Cổng Thông tin điện tử tỉnh' },
    ]);
  });

  it('carries corrections, and says nothing of them where there are none', () => {
    expect(describeOf(sampleArticle)).not.toHaveProperty('correction');
    const corrections = [
      { documentId: 'b'.repeat(24), at: '2022-03-10T01:00:00.000Z', publicText: 'Sửa số liệu.' },
    ];
    expect(describeOf({ ...sampleArticle, corrections })['correction']).toEqual([
      { '@type': 'CorrectionComment', text: 'Sửa số liệu.', datePublished: '2022-03-10T08:00:00+07:00' },
    ]);
  });

  it('is about the person or the group that is held up, with what they were awarded', () => {
    expect(describeOf(sampleExemplar)['about']).toEqual({
      '@type': 'Person',
      name: 'Ông Mẫu',
      award: ['Giấy khen (QĐ 12/QĐ-UBND)', 'Bằng khen'],
    });
    const group = { ...sampleExemplar, label: { value: 'tap-the', label: 'Tập thể' }, awards: [] };
    expect(describeOf(group)['about']).toEqual({ '@type': 'Organization', name: 'Ông Mẫu' });
  });

  it('says the stars of a product as an award, while they hold, and never as a rating', () => {
    expect(describeOf(sampleProduct)['mainEntity']).toMatchObject({
      '@type': 'Product',
      name: 'Chè mẫu',
      award: 'OCOP 4 sao (Quyết định số 15/QĐ-UBND, ngày 15/1/2022)',
      manufacturer: { url: 'https://ntm.example.vn/nha-san-xuat/hop-tac-xa-mau/' },
    });
    const expired: OcopProduct = { ...sampleProduct, currentRating: null };
    expect(JSON.stringify(describeOf(expired))).not.toMatch(/award|sao|rating/i);
  });

  it('gives an official document its number, its day, its issuer and its file', () => {
    expect(describeOf(sampleDocument)).toMatchObject({
      '@type': 'Report',
      reportNumber: '01-ĐA/TU',
      dateCreated: '2020-12-11',
      author: [{ '@type': 'Organization', name: 'Tỉnh ủy Lào Cai' }],
      encoding: { contentUrl: 'https://ntm.example.vn/media/0123456789abcdef/tep.pdf' },
    });
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
      original: sampleArticle,
    };
    expect(toTranslationJsonLd(sampleSite, translation)).toMatchObject({
      '@id': 'https://ntm.example.vn/tin/duong-ve-ban/hmn/',
      headline: 'Txoj kev',
      inLanguage: 'hmn',
      translationOfWork: { '@id': 'https://ntm.example.vn/tin/duong-ve-ban/' },
      translator: { name: 'Vàng A Páo' },
    });
  });
});
