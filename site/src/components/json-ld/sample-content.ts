import type { Article, Exemplar, OcopProduct, OfficialDocument, SiteInfo } from '../../model/content.ts';

/** Documents and a site for tests. */

export const sampleSite: SiteInfo = {
  url: 'https://ntm.example.vn',
  name: 'Nông thôn mới Lào Cai',
  tagline: null,
  governingBody: null,
  licenceLine: null,
  responsiblePerson: null,
  contact: null,
  hubUrls: [],
};

const base = {
  documentId: 'a'.repeat(24),
  summary: 'Con đường mới.',
  themes: [],
  localities: [{ name: 'Xã Thái Niên', path: null }],
  movements: [],
  organisation: { name: 'Báo Lào Cai', path: null },
  authors: [{ name: 'Nguyễn Văn Minh', path: '/tac-gia/nguyen-van-minh/', role: 'Phóng viên' }],
  source: null,
  cover: null,
  gallery: [],
  sharePicture: null,
  translations: [],
  corrections: [],
  related: [],
  firstPublishedAt: '2022-03-09T01:30:00.000Z',
  revisedAt: '2022-03-09T20:00:00.000Z',
  demo: true,
};

export const sampleArticle: Article = {
  ...base,
  type: 'article',
  slug: 'duong-ve-ban',
  path: '/tin/duong-ve-ban/',
  title: 'Đường về bản',
  label: { value: 'tin', label: 'Tin' },
  audio: null,
  transcript: null,
  videoUrl: null,
};

export const sampleExemplar: Exemplar = {
  ...base,
  type: 'exemplar',
  slug: 'nguoi-mo-duong',
  path: '/guong-dien-hinh/nguoi-mo-duong/',
  title: 'Người mở đường',
  label: { value: 'ca-nhan', label: 'Cá nhân' },
  name: 'Ông Mẫu',
  achievements: [{ label: 'Đất đã hiến', value: '500 m²' }],
  awards: [
    { title: 'Giấy khen', decision: 'QĐ 12/QĐ-UBND', date: '2022-02-01' },
    { title: 'Bằng khen', decision: null, date: null },
  ],
};

export const sampleProduct: OcopProduct = {
  ...base,
  type: 'ocop-product',
  slug: 'che-mau',
  path: '/ocop/che-mau/',
  title: 'Chè mẫu',
  label: { value: 'do-uong', label: 'Đồ uống' },
  producer: {
    name: 'Hợp tác xã Mẫu',
    path: '/nha-san-xuat/hop-tac-xa-mau/',
    kind: { value: 'hop-tac-xa', label: 'Hợp tác xã' },
    address: null,
    phone: null,
  },
  currentRating: {
    stars: 4,
    decisionNumber: '15/QĐ-UBND',
    decisionDate: '2022-01-15',
    authority: null,
    expiresOn: '2025-01-14',
  },
  formerRatings: [
    { stars: 3, decisionNumber: null, decisionDate: '2019-01-15', authority: null, expiresOn: '2022-01-14' },
  ],
  packaging: null,
  price: null,
  traceabilityUrl: null,
  shopLinks: [],
  certifications: null,
  othersOfProducer: [],
};

export const sampleDocument: OfficialDocument = {
  ...base,
  type: 'official-document',
  slug: 'de-an-so-01',
  path: '/van-ban/de-an-so-01/',
  title: 'Đề án số 01-ĐA/TU',
  label: { value: 'de-an', label: 'Đề án' },
  number: '01-ĐA/TU',
  issuedOn: '2020-12-11',
  issuer: 'Tỉnh ủy Lào Cai',
  file: { src: '/media/0123456789abcdef/tep.pdf', mime: 'application/pdf', bytes: 1200 },
};
