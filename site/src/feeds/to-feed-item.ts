import { feedWords } from '../i18n/feeds.ts';
import type { Content, Download, NoticeEntry } from '../model/content.ts';
import type { FeedEntry } from '../model/feed-entry.ts';
import { changeOf } from '../store/queries.ts';
import { toCategories } from './categories.ts';
import { toEntryHtml } from './entry-html.ts';
import { describeFile, toFeedImage, type BytesOf } from './feed-image.ts';
import { toParagraphs } from './html-pieces.ts';
import { toPortableHtml } from './portable-html.ts';
import type { FeedItem } from './feed.ts';

/** Items that were made, and what was asked of files for them: an entry stands in many feeds. */
const made = new WeakMap<FeedEntry, { siteUrl: string; asked: Map<string, number | null>; item: FeedItem }>();

/** What a feed says of a document: itself with its corrections, or that it was withdrawn, under the same guid. */
export function toFeedItem(entry: FeedEntry, siteUrl: string, bytesOf: BytesOf): FeedItem {
  const known = made.get(entry);
  // Every feed has to ask for the files that it names itself.
  const holds = [...(known?.asked ?? [])].every(([src, bytes]) => bytesOf(src) === bytes);
  if (known?.siteUrl === siteUrl && holds) return known.item;
  const asked = new Map<string, number | null>();
  const item = makeFeedItem(entry, siteUrl, (src) => {
    const bytes = bytesOf(src);
    asked.set(src, bytes);
    return bytes;
  });
  made.set(entry, { siteUrl, asked, item });
  return item;
}

function makeFeedItem(entry: FeedEntry, siteUrl: string, bytesOf: BytesOf): FeedItem {
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
    attachment: null,
  };
}

function toDocumentItem(
  entry: FeedEntry & { kind: 'document' },
  siteUrl: string,
  bytesOf: BytesOf,
): FeedItem {
  const { guid, document, bodyHtml } = entry;
  const attachment = attachmentOf(document);
  const url = siteUrl + document.path;
  const figure = document.cover ?? document.gallery[0] ?? null;
  const lead = figure && toFeedImage(figure, 'whole', siteUrl, bytesOf);
  const body = toPortableHtml(bodyHtml, url, lead ? 0 : 1);
  const galleryRest = document.gallery.length - (document.cover === null && lead ? 1 : 0);
  return {
    guid,
    url,
    title: document.title,
    summary: toSummary(document),
    html: toEntryHtml(document, url, lead, body.html, body.omitted + Math.max(0, galleryRest)),
    publishedAt: document.firstPublishedAt,
    updatedAt: changeOf(entry),
    creator: toCreator(document),
    categories: toCategories(document),
    image:
      lead ??
      (body.image && describeFile(body.image, { alt: body.image.alt, credit: null }, siteUrl, bytesOf)),
    thumbnail: figure && toFeedImage(figure, 'card', siteUrl, bytesOf),
    attachment: attachment && { ...attachment, src: siteUrl + attachment.src },
  };
}

/** The standfirst, and whatever was corrected, for readers who see no more than this. */
function toSummary({ demo, summary, corrections }: Content): string {
  const corrected = corrections.map(({ at, publicText }) => `${feedWords.correctionOn(at)} ${publicText}`);
  return [...(demo ? [`[${feedWords.demo}]`] : []), summary, ...corrected].join(' ');
}

function toCreator({ authors, source, organisation }: Content): string {
  return authors.map(({ name }) => name).join(', ') || (source?.name ?? organisation.name);
}

/** The file that a document is about: the sound of a broadcast, the text of an official document. */
function attachmentOf(document: Content): Download | null {
  if (document.type === 'article') return document.audio;
  return document.type === 'official-document' ? document.file : null;
}
