import { expect, test } from 'vitest';
import { SITE_URL, article, bytesOf, toSampleFeed, toSampleItem, withdrawn } from './sample-feed.ts';
import { toFeedItem } from './to-feed-item.ts';
import { toJsonFeed } from './to-json-feed.ts';

test('a feed is JSON Feed 1.1 with the items of its RSS', () => {
  const full = toSampleItem();
  const feed = JSON.parse(
    toJsonFeed(
      toSampleFeed([full, toFeedItem(withdrawn, SITE_URL, bytesOf)], { hubUrls: ['https://hub.vn/'] }),
    ),
  );
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${SITE_URL}/rss.json`,
    home_page_url: `${SITE_URL}/`,
    language: 'vi',
    hubs: [{ type: 'WebSub', url: 'https://hub.vn/' }],
  });
  expect(feed.items[0]).toEqual({
    id: article.documentId,
    url: full.url,
    title: article.title,
    summary: article.summary,
    content_html: full.html,
    date_published: article.firstPublishedAt,
    date_modified: article.revisedAt,
    image: full.image?.src,
    authors: [{ name: 'Vàng A Páo, Lý Thị Mẩy' }],
    tags: ['Phát triển hạ tầng kinh tế - xã hội', 'Xã Bảo Thắng', 'Tin, bài', 'Phóng sự', 'Báo Lào Cai'],
    attachments: [{ url: full.image?.src, mime_type: 'image/jpeg', size_in_bytes: 54_321 }],
  });
});

test('a withdrawn story is as empty as in RSS', () => {
  const feed = JSON.parse(toJsonFeed(toSampleFeed([toFeedItem(withdrawn, SITE_URL, bytesOf)])));
  expect(Object.keys(feed.items[0])).toEqual([
    'id',
    'url',
    'title',
    'summary',
    'content_html',
    'date_published',
    'date_modified',
  ]);
  expect(feed.items[0].title).toBe('Bài đã được gỡ');
});
