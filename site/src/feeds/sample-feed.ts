import type { Article, NoticeEntry } from '../model/content.ts';
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

export const article: Article = {
  type: 'article',
  documentId: 'aaaabbbbccccddddeeeeffff',
  slug: 'duong-ve-ban',
  path: '/tin/duong-ve-ban/',
  title: 'Đường về bản & những "con đường" <mới>',
  summary: 'Ba thôn góp 1.200 ngày công, hiến 3.000 m² đất.',
  genre: { value: 'phong-su', label: 'Phóng sự' },
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
  audio: null,
  transcript: null,
  videoUrl: null,
  translations: [],
  corrections: [],
  related: [],
  firstPublishedAt: '2026-03-09T01:30:00.000Z',
  revisedAt: '2026-03-10T02:00:00.000Z',
  demo: false,
};

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

/** The item of an article that differs from the sample in what is given. */
export function toSampleItem(changes: Partial<Article> = {}, body = bodyHtml): FeedItem {
  const document = { ...article, ...changes };
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
    ...changes,
  };
}
