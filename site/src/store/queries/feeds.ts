import type { ContentType } from '@ntm/shared';
import type { FeedEntry } from '../../model/feed-entry.ts';
import type { Store } from '../database.ts';
import { on } from '../dependencies.ts';
import { listOf } from '../lists.ts';
import { getNewest, listMonths, type ListedDocument } from '../listed.ts';
import { compareText, getNotices } from '../reader.ts';
import { content } from '../resolve-content.ts';
import { defineQuery } from '../session.ts';
import { readRow } from '../statement.ts';
import { bodyOf } from './documents.ts';
import { listOfGathering } from './gatherings.ts';
import { toNoticeEntry } from './notices.ts';

/** Which documents a feed carries. */
export type FeedScope =
  | { readonly kind: 'all' | 'broadcasts' }
  | { readonly kind: 'type'; readonly type: ContentType }
  | { readonly kind: 'theme' | 'organisation' | 'locality'; readonly slug: string }
  | { readonly kind: 'month'; readonly month: string };

/**
 * The places of a feed, newest first, withdrawn documents in theirs; null where there is no such feed. What stands at
 * each is a query of its own (`feedEntry`), since the same entry stands in many feeds.
 */
export const feed = defineQuery(
  'feed',
  (store, scope: FeedScope, limit: number | null): ListedDocument[] | null => {
    const list = listOfScope(store, scope);
    const listed = list ? getNewest(store, list, { limit: limit ?? -1, withdrawn: true }) : [];
    return list && !(scope.kind === 'month' && listed.length === 0) ? listed : null;
  },
);

/** What stands at a place of a feed, or null when it holds nothing any more. */
export const feedEntry = defineQuery(
  'feedEntry',
  (store, { type, documentId, date, withdrawn }: ListedDocument): FeedEntry | null => {
    if (!withdrawn) {
      const document = content.of(store, type, documentId);
      return (
        document && { kind: 'document', guid: documentId, document, bodyHtml: bodyOf.of(store, documentId) }
      );
    }
    const withdrawal = getNotices(store, type, documentId).findLast(({ kind }) => kind === 'withdrawal');
    const notice = withdrawal && toNoticeEntry(store, withdrawal);
    return notice ? { kind: 'withdrawn', guid: documentId, notice, firstPublishedAt: date } : null;
  },
);

/** Months in which something was published, oldest first, as `2022-03`. */
export const feedMonths = defineQuery('feedMonths', (store): string[] =>
  listMonths(store, { withdrawn: true }),
);

/** The newest of them, or null when there is none. */
export const newestFeedMonth = defineQuery(
  'newestFeedMonth',
  (store): string | null => feedMonths.of(store).at(-1) ?? null,
);

/**
 * The months before and after one in which something was published; null where nothing was in that one. A month's feed
 * holds hundreds of stories, so it asks for no more of the other months than it shows: a new one changes two feeds.
 */
export const feedMonthsBeside = defineQuery(
  'feedMonthsBeside',
  (store, month: string): { readonly previous: string | null; readonly next: string | null } | null => {
    const all = feedMonths.of(store);
    const place = all.indexOf(month);
    return place < 0 ? null : { previous: all[place - 1] ?? null, next: all[place + 1] ?? null };
  },
);

/** Bytes of the file at the address of a rendition, or null when there is none. */
export const renditionBytes = defineQuery('renditionBytes', (store, src: string): number | null => {
  const row = readRow(store, on.rendition(src), 'SELECT bytes FROM rendition WHERE src = ?', src);
  return row ? Number(row['bytes']) : null;
});

function listOfScope(store: Store, scope: FeedScope): string | null {
  switch (scope.kind) {
    case 'all':
    case 'broadcasts':
      return listOf[scope.kind];
    case 'type':
      return listOf.type(scope.type);
    case 'month':
      return listOf.month(scope.month);
    default:
      return listOfGathering(store, scope.kind, scope.slug);
  }
}

/** When an entry last changed for its readers. */
export function changeOf(entry: FeedEntry): string {
  if (entry.kind === 'withdrawn') return entry.notice.at;
  return [entry.document.revisedAt, ...entry.document.corrections.map(({ at }) => at)].reduce(latest);
}

/** The later of two instants. */
export function latest(a: string, b: string): string {
  return compareText(a, b) >= 0 ? a : b;
}
