import type { Article, Content, Exemplar, OcopProduct, OfficialDocument } from '../../src/model/content.ts';
import { CARDS, toCard } from './cards.ts';
import { THEMES, toLink } from './links.ts';
import { CAPTIONED, PLAIN, TALL, toFigure } from './pictures.ts';
import { LONG_PLACE, LONG_SUMMARY, LONG_TITLE, SUMMARY, TRANSCRIPT } from './words.ts';

type Shared = Omit<Content, 'type' | 'label'>;

/** As little as a published document may have. */
const BARE: Shared = {
  documentId: 'bare'.padEnd(24, '0'),
  slug: 'ngan',
  path: '/tin/ngan/',
  title: 'Đường về bản',
  summary: SUMMARY,
  themes: THEMES.slice(2, 3),
  localities: [toLink('Xã mẫu')],
  movements: [],
  organisation: toLink('Báo mẫu', null),
  authors: [],
  source: { name: 'Cổng thông tin mẫu', url: null },
  cover: null,
  gallery: [],
  translations: [],
  corrections: [],
  related: [],
  sharePicture: null,
  firstPublishedAt: '2022-06-21T05:30:00.000Z',
  revisedAt: '2022-06-21T05:30:00.000Z',
  demo: false,
};

/** Everything at once, and all of it long. */
const FULL: Shared = {
  ...BARE,
  documentId: 'full'.padEnd(24, '0'),
  slug: 'dai',
  path: '/tin/dai/',
  title: LONG_TITLE,
  summary: LONG_SUMMARY,
  themes: THEMES,
  localities: [toLink(LONG_PLACE), toLink('Xã mẫu'), toLink('Thôn không có trang', null)],
  movements: [toLink('Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh')],
  organisation: toLink(LONG_PLACE),
  authors: [
    { ...toLink('Người viết thứ nhất'), role: 'Phóng viên thường trú tại các xã vùng cao' },
    { ...toLink('Người viết thứ hai', null), role: null },
  ],
  source: { name: 'Cổng thông tin mẫu', url: 'https://vi-du.example/' },
  cover: CAPTIONED,
  gallery: [CAPTIONED, toFigure(TALL, 'Đứng thẳng'), PLAIN],
  translations: [
    { language: { value: 'hmn', label: 'Tiếng Mông' }, title: 'Peb txuag dej huv', path: '#hmn' },
    { language: { value: 'tyz', label: 'Tiếng Tày' }, title: 'Bản mẫu bằng tiếng Tày', path: '#tyz' },
  ],
  corrections: [
    {
      documentId: 'c'.repeat(24),
      at: '2022-06-22T01:00:00.000Z',
      publicText: 'Con số đúng là 28 hộ, không phải 82.',
    },
  ],
  related: CARDS.slice(0, 4),
  revisedAt: '2022-06-23T09:00:00.000Z',
  demo: true,
};

const toArticle = (base: Shared, genre: string, label: string, own: Partial<Article> = {}): Article => ({
  ...base,
  type: 'article',
  label: { value: genre, label },
  audio: null,
  transcript: null,
  videoUrl: null,
  ...own,
});

const SOUND = { src: '/media/cccccccccccccccc/ban-tin.mp3', mime: 'audio/mpeg', bytes: 1_250_000 };

export const ARTICLES: Readonly<Record<string, Article>> = {
  'bai-dai': toArticle(FULL, 'bai', 'Bài viết'),
  'tin-ngan': toArticle(BARE, 'tin', 'Tin'),
  'phong-su': toArticle(
    { ...FULL, title: 'Con đường qua ba mùa mưa', corrections: [] },
    'phong-su',
    'Phóng sự',
  ),
  'phong-su-anh': toArticle(FULL, 'phong-su-anh', 'Phóng sự ảnh'),
  video: toArticle({ ...BARE, cover: CAPTIONED }, 'video', 'Video', {
    videoUrl: 'https://vi-du.example/xem',
  }),
  'video-khong-anh': toArticle(BARE, 'video', 'Video', { videoUrl: 'https://vi-du.example/xem' }),
  'phat-thanh': toArticle(BARE, 'phat-thanh', 'Phát thanh', { audio: SOUND, transcript: TRANSCRIPT }),
};

export const EXEMPLARS: Readonly<Record<string, Exemplar>> = {
  dai: {
    ...FULL,
    type: 'exemplar',
    label: { value: 'tap-the', label: 'Tập thể' },
    name: 'Tổ hợp tác giữ rừng đầu nguồn và bảo vệ nguồn nước sinh hoạt của bốn thôn mẫu',
    achievements: [
      { label: 'Đất đã hiến để làm đường, nhà văn hóa và bể nước', value: '12.500 m²' },
      { label: 'Ngày công', value: '3.000' },
      { label: 'Hộ cùng làm', value: '28 hộ' },
      { label: 'Tiền góp', value: '1.250.000.000 đồng' },
    ],
    awards: [
      { title: 'Giấy khen mẫu', decision: 'Quyết định mẫu số 12', date: '2022-02-01' },
      { title: 'Được bà con bình chọn', decision: null, date: null },
    ],
  },
  ngan: {
    ...BARE,
    type: 'exemplar',
    label: { value: 'ca-nhan', label: 'Cá nhân' },
    name: 'Người mẫu',
    achievements: [],
    awards: [],
  },
};

const RATING = {
  stars: 4,
  decisionNumber: '15/QĐ-MẪU',
  decisionDate: '2022-01-15',
  authority: 'Cơ quan mẫu',
  expiresOn: '2025-01-14',
};

export const PRODUCTS: Readonly<Record<string, OcopProduct>> = {
  dai: {
    ...FULL,
    type: 'ocop-product',
    label: { value: 'duoc-lieu', label: 'Dược liệu và sản phẩm từ dược liệu' },
    producer: {
      ...toLink('Hợp tác xã dược liệu và du lịch cộng đồng mẫu'),
      kind: { value: 'hop-tac-xa', label: 'Hợp tác xã' },
      address: LONG_PLACE,
      phone: '0200 000 000',
    },
    currentRating: RATING,
    formerRatings: [
      { ...RATING, stars: 3, decisionDate: '2019-01-15', expiresOn: '2022-01-14' },
      { stars: 3, decisionNumber: null, decisionDate: '2018-01-15', authority: null, expiresOn: null },
    ],
    packaging: 'Hộp giấy 100 g; túi thiếc 250 g',
    price: '120.000 đồng/hộp',
    traceabilityUrl: 'https://vi-du.example/truy-xuat',
    shopLinks: [{ label: 'Gian hàng mẫu trên sàn nông sản', url: 'https://vi-du.example/mua' }],
    certifications: 'Nhật ký canh tác điện tử',
    othersOfProducer: [toCard(7, { type: 'ocop-product', title: 'Miến dong', stars: 3 })],
  },
  ngan: {
    ...BARE,
    type: 'ocop-product',
    label: { value: 'thuc-pham', label: 'Thực phẩm' },
    producer: {
      ...toLink('Hộ sản xuất mẫu', null),
      kind: { value: 'ho-san-xuat', label: 'Hộ sản xuất' },
      address: null,
      phone: null,
    },
    currentRating: null,
    formerRatings: [RATING],
    packaging: null,
    price: null,
    traceabilityUrl: null,
    shopLinks: [],
    certifications: null,
    othersOfProducer: [],
  },
};

export const DOCUMENTS: Readonly<Record<string, OfficialDocument>> = {
  dai: {
    ...FULL,
    type: 'official-document',
    label: { value: 'ke-hoach', label: 'Kế hoạch' },
    number: '0123456789/KH-BTGTU-UBMTTQ-SNNPTNT',
    issuedOn: '2022-03-08',
    issuer: LONG_PLACE,
    file: { src: '/media/dddddddddddddddd/van-ban.pdf', mime: 'application/pdf', bytes: 198_000 },
  },
  ngan: {
    ...BARE,
    type: 'official-document',
    label: { value: 'chi-thi', label: 'Chỉ thị' },
    number: '13-CT/MẪU',
    issuedOn: '2021-06-09',
    issuer: 'Cơ quan mẫu',
    file: null,
  },
};
