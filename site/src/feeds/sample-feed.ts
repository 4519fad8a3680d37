import type {
  Article,
  Content,
  Exemplar,
  NoticeEntry,
  OcopProduct,
  OfficialDocument,
} from '../model/content.ts';
import type { FeedEntry } from '../model/feed-entry.ts';
import type { Figure } from '../model/picture.ts';
import type { Feed, FeedItem } from './feed.ts';
import { toFeedItem } from './to-feed-item.ts';

/** Entries for the tests of the feeds. */

export const SITE_URL = 'https://ntm.example.vn';
export const bytesOf = (src: string) => (src.endsWith('.jpg') ? 54_321 : null);

export const cover: Figure = {
  picture: { hash: '0123456789abcdef', width: 1600, height: 900, focus: { x: 50, y: 50 } },
  alt: 'Người dân thôn Cốc Sâm đổ bê tông đường ngõ',
  caption: 'Bà con góp công làm đường.',
  credit: 'Minh Châu',
};

const common: Omit<Article, 'type' | 'audio' | 'transcript' | 'videoUrl'> = {
  documentId: 'aaaabbbbccccddddeeeeffff',
  slug: 'duong-ve-ban',
  path: '/tin/duong-ve-ban/',
  title: 'Đường về bản & những "con đường" <mới>',
  summary: 'Ba thôn góp 1.200 ngày công, hiến 3.000 m² đất.',
  label: { value: 'phong-su', label: 'Phóng sự' },
  themes: [
    {
      documentId: 'theme0000000000000000000',
      code: '1.3',
      title: 'Phát triển hạ tầng kinh tế - xã hội',
      shortTitle: 'Hạ tầng',
      slug: 'ha-tang',
      path: '/chu-de/ha-tang/',
    },
  ],
  localities: [{ name: 'Xã Bảo Thắng', path: null }],
  movements: [],
  organisation: { name: 'Báo Lào Cai', path: null },
  authors: [
    { name: 'Vàng A Páo', path: null, role: 'Phóng viên' },
    { name: 'Lý Thị Mẩy', path: null, role: null },
  ],
  source: null,
  cover,
  gallery: [],
  sharePicture: null,
  translations: [],
  corrections: [],
  related: [],
  firstPublishedAt: '2026-03-09T01:30:00.000Z',
  revisedAt: '2026-03-10T02:00:00.000Z',
  demo: false,
};

export const article: Article = { ...common, type: 'article', audio: null, transcript: null, videoUrl: null };

export const bodyHtml =
  '<p>Con đường <a href="/tin/cau-moi/">nối hai thôn</a> dài 1,2 km.</p>' +
  '<figure class="figure"><picture><source type="image/avif" srcset="/media/1111222233334444/whole-720.avif 720w">' +
  '<img src="/media/1111222233334444/whole-720.jpg" srcset="/media/1111222233334444/whole-400.jpg 400w" width="720" height="405" ' +
  'alt="Cầu mới" loading="lazy"></picture><figcaption>Cầu Cốc Sâm <span class="credit">Hà Lan</span></figcaption></figure>' +
  '<h2 id="ket">Còn lại</h2><p>Xem <a href="#ket">phần kết</a>.</p>';

export const withdrawal: NoticeEntry = {
  documentId: 'notice000000000000000001',
  kind: 'withdrawal',
  at: '2026-04-01T03:00:00.000Z',
  publicText: 'Bài được gỡ vì số liệu chưa được xác minh.',
  title: null,
  path: '/tin/so-lieu-sai/',
};

export const withdrawn: FeedEntry = {
  kind: 'withdrawn',
  guid: 'gggghhhhiiiijjjjkkkkllll',
  notice: withdrawal,
  firstPublishedAt: '2026-02-01T01:00:00.000Z',
};

export const exemplar: Exemplar = {
  ...common,
  type: 'exemplar',
  path: '/guong-dien-hinh/nguoi-mo-duong/',
  title: 'Người mở đường',
  label: { value: 'ca-nhan', label: 'Cá nhân' },
  name: 'Giàng A Mẫu',
  achievements: [{ label: 'Đất đã hiến', value: '500 m² < 1 ha' }],
  awards: [
    { title: 'Bằng khen của tỉnh', decision: 'QĐ số 12/QĐ-UBND', date: '2022-02-01' },
    { title: 'Giấy khen của xã', decision: null, date: null },
  ],
};

export const product: OcopProduct = {
  ...common,
  type: 'ocop-product',
  path: '/ocop/che-mau/',
  title: 'Chè mẫu',
  label: { value: 'do-uong', label: 'Đồ uống' },
  producer: {
    name: 'Hợp tác xã Mẫu',
    path: '/nha-san-xuat/hop-tac-xa-mau/',
    kind: { value: 'hop-tac-xa', label: 'Hợp tác xã' },
    address: 'Thôn Mẫu, xã Bảo Thắng',
    phone: null,
  },
  currentRating: {
    stars: 4,
    decisionNumber: '15/QĐ-UBND',
    decisionDate: '2025-01-15',
    authority: 'UBND tỉnh',
    expiresOn: '2028-01-14',
  },
  formerRatings: [
    { stars: 3, decisionNumber: null, decisionDate: '2021-01-15', authority: null, expiresOn: '2024-01-14' },
  ],
  packaging: 'Hộp 200 g',
  price: null,
  traceabilityUrl: 'https://truyxuat.example.vn/?ma=1&lo=2',
  shopLinks: [{ label: 'Chợ & sàn', url: 'https://san.example.vn/che' }],
  certifications: null,
  othersOfProducer: [],
};

export const officialDocument: OfficialDocument = {
  ...common,
  type: 'official-document',
  path: '/van-ban/de-an-01/',
  title: 'Đề án số 01-ĐA/TU',
  label: { value: 'de-an', label: 'Đề án' },
  number: '01-ĐA/TU',
  issuedOn: '2020-12-11',
  issuer: 'Tỉnh ủy Lào Cai',
  file: { src: '/media/0123456789abcdef/van-ban.pdf', mime: 'application/pdf', bytes: 345_678 },
};

/** The item of an article that differs from the sample in what is given. */
export function toSampleItem(changes: Partial<Article> = {}, body = bodyHtml): FeedItem {
  return toItemOf({ ...article, ...changes }, body);
}

/** The item of a document of any type. */
export function toItemOf(document: Content, body = bodyHtml): FeedItem {
  return toFeedItem(
    { kind: 'document', guid: document.documentId, document, bodyHtml: body },
    SITE_URL,
    bytesOf,
  );
}

/** A feed of items, published in every form. */
export function toSampleFeed(items: readonly FeedItem[], changes: Partial<Feed> = {}): Feed {
  return {
    title: 'Nông thôn mới Lào Cai',
    description: 'Chuyên trang & bản tin',
    pageUrl: `${SITE_URL}/`,
    addresses: {
      full: `${SITE_URL}/rss.xml`,
      short: `${SITE_URL}/rss/ngan.xml`,
      json: `${SITE_URL}/rss.json`,
    },
    hubUrls: [],
    changedAt: '2026-04-01T03:00:00.000Z',
    items,
    history: null,
    podcast: null,
    ...changes,
  };
}
