import { feedWords } from '../i18n/feeds.ts';
import type { Article, NoticeEntry } from '../model/content.ts';
import type { FeedEntry } from '../model/feed-entry.ts';
import { changeOf } from '../store/queries.ts';
import { toEntryHtml, toParagraphs } from './entry-html.ts';
import { describeFile, toFeedImage, type BytesOf } from './feed-image.ts';
import { toPortableHtml } from './portable-html.ts';
import type { FeedCategory, FeedItem } from './feed.ts';

/** What a feed says of a document: itself with its corrections, or that it was withdrawn, under the same guid. */
export function toFeedItem(entry: FeedEntry, siteUrl: string, bytesOf: BytesOf): FeedItem {
  return entry.kind === 'document'
    ? toDocumentItem(entry, siteUrl, bytesOf)
    : { ...toPlainItem(entry.guid, entry.notice, siteUrl), publishedAt: entry.firstPublishedAt };
}

/** What the feed of corrections says: an item of its own for each notice, so that each is met as news. */
export function toNoticeItem(notice: NoticeEntry, siteUrl: string): FeedItem {
  return toPlainItem(notice.documentId, notice, siteUrl);
}

function toPlainItem(guid: string, notice: NoticeEntry, siteUrl: string): FeedItem {
  return {
    guid,
    url: siteUrl + notice.path,
    title:
      notice.kind === 'withdrawal' || notice.title === null
        ? feedWords.withdrawnTitle
        : feedWords.correctionTitle(notice.title),
    summary: notice.publicText,
    html: toParagraphs(notice.publicText),
    publishedAt: notice.at,
    updatedAt: notice.at,
    creator: null,
    categories: [],
    image: null,
    thumbnail: null,
    audio: null,
  };
}

function toDocumentItem(
  entry: FeedEntry & { kind: 'document' },
  siteUrl: string,
  bytesOf: BytesOf,
): FeedItem {
  const { guid, document: article, bodyHtml } = entry;
  const url = siteUrl + article.path;
  const figure = article.cover ?? article.gallery[0] ?? null;
  const lead = figure && toFeedImage(figure, 'whole', siteUrl, bytesOf);
  const body = toPortableHtml(bodyHtml, url, lead ? 0 : 1);
  const galleryRest = article.gallery.length - (article.cover === null && lead ? 1 : 0);
  return {
    guid,
    url,
    title: article.title,
    summary: toSummary(article),
    html: toEntryHtml(article, url, lead, body.html, body.omitted + Math.max(0, galleryRest)),
    publishedAt: article.firstPublishedAt,
    updatedAt: changeOf(entry),
    creator: toCreator(article),
    categories: toCategories(article),
    image:
      lead ??
      (body.image && describeFile(body.image, { alt: body.image.alt, credit: null }, siteUrl, bytesOf)),
    thumbnail: figure && toFeedImage(figure, 'card', siteUrl, bytesOf),
    audio: article.audio && { ...article.audio, src: siteUrl + article.audio.src },
  };
}

/** The standfirst, and whatever was corrected, for readers who see no more than this. */
function toSummary({ demo, summary, corrections }: Article): string {
  const corrected = corrections.map(({ at, publicText }) => `${feedWords.correctionOn(at)} ${publicText}`);
  return [...(demo ? [`[${feedWords.demo}]`] : []), summary, ...corrected].join(' ');
}

function toCreator({ authors, source, organisation }: Article): string {
  return authors.map(({ name }) => name).join(', ') || (source?.name ?? organisation.name);
}

function toCategories({ themes, localities, type, genre, organisation }: Article): FeedCategory[] {
  return [
    ...themes.map(({ title }) => ({ domain: 'chu-de', name: title }) as const),
    ...localities.map(({ name }) => ({ domain: 'dia-phuong', name }) as const),
    { domain: 'loai', name: feedWords.types[type] },
    { domain: 'the-loai', name: genre.label },
    { domain: 'co-quan', name: organisation.name },
  ];
}
