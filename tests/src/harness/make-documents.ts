import { toSlug, type WireArticle, type WireExemplar, type WireOcopProduct, type WireOfficialDocument } from '@ntm/shared'; // prettier-ignore
import { idOf } from './small-world.ts';

/** Documents of the small world; `overrides` replace their fields. */

export function makeArticle(name: string, overrides: Partial<WireArticle> = {}): WireArticle {
  return {
    type: 'article',
    ...contentOf(name),
    title: `Bài ${name}`,
    summary: `Tóm tắt của bài ${name}.`,
    body: `Mở đầu bài ${name}.\n\n## Phần một\n\nĐường về bản đã được bê tông hoá.`,
    genre: 'tin',
    audio: null,
    transcript: null,
    videoUrl: null,
    related: [],
    ...overrides,
  };
}

export function makeExemplar(name: string, overrides: Partial<WireExemplar> = {}): WireExemplar {
  return {
    type: 'exemplar',
    ...contentOf(name),
    name: `Bà ${name}`,
    kind: 'ca-nhan',
    title: `Gương ${name}`,
    body: `Chuyện của ${name}.`,
    achievements: [{ label: 'Ngày công góp', value: '120' }],
    awards: [{ title: 'Giấy khen', decision: null, date: '2022-02-01' }],
    ...overrides,
  };
}

export function makeProduct(name: string, overrides: Partial<WireOcopProduct> = {}): WireOcopProduct {
  return {
    type: 'ocop-product',
    ...contentOf(name),
    name: `Chè ${name}`,
    body: `Chè của ${name}.`,
    producer: idOf('htx'),
    group: 'do-uong',
    ratings: [
      {
        stars: 3,
        decisionNumber: '12/QĐ',
        decisionDate: '2021-05-01',
        authority: 'UBND huyện',
        expiresOn: '2022-10-03',
      },
    ],
    packaging: null,
    price: null,
    traceabilityUrl: null,
    shopLinks: [],
    certifications: null,
    ...overrides,
  };
}

export function makeOfficialDocument(
  name: string,
  overrides: Partial<WireOfficialDocument> = {},
): WireOfficialDocument {
  return {
    type: 'official-document',
    ...contentOf(name),
    number: '01-ĐA/TU',
    title: `Đề án ${name}`,
    kind: 'de-an',
    issuedOn: '2020-12-11',
    issuer: 'Tỉnh ủy Lào Cai',
    body: `Nội dung ${name}.`,
    file: null,
    ...overrides,
  };
}

function contentOf(name: string) {
  return {
    documentId: idOf(name),
    slug: toSlug(name),
    summary: `Tóm tắt của ${name}.`,
    themes: [idOf('theme1')],
    localities: [idOf('xa')],
    movements: [],
    organisation: idOf('bao'),
    authors: [idOf('tacgia')],
    source: null,
    cover: null,
    gallery: [],
    translations: [],
    firstPublishedAt: '2022-03-09T01:30:00.000Z',
    revisedAt: '2022-03-09T01:30:00.000Z',
    demo: false,
  };
}
