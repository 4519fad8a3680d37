import type { ContentType } from '@ntm/shared';
import type { FeedEntry } from '../../model/feed-entry.ts';
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { compareText, getDocument, getListed, getNotices, type ListedDocument } from '../reader.ts';
import { toContent } from '../resolve-content.ts';
import { defineQuery } from '../session.ts';
import { resolvedBody } from './documents.ts';
import { listMonths, listOfGathering } from './gatherings.ts';
import { EPOCH, toNoticeEntry } from './notices.ts';

/** Which documents a feed carries. */
export type FeedScope =
  | { readonly kind: 'all' | 'broadcasts' }
  | { readonly kind: 'type'; readonly type: ContentType }
  | { readonly kind: 'theme' | 'organisation' | 'locality'; readonly slug: string }
  | { readonly kind: 'month'; readonly month: string };

export interface Feed {
  readonly entries: readonly FeedEntry[];
  /** The newest change of anything in it, an instant. */
  readonly changedAt: string;
}

/** The documents of a feed, newest first, withdrawn ones in their places; null where there is no such feed. */
export const feed = defineQuery('feed', (store, scope: FeedScope, limit: number | null): Feed | null => {
  const list = listOfScope(store, scope);
  if (!list) return null;
  const listed = getListed(store, list, { limit: limit ?? -1, withdrawn: true });
  if (scope.kind === 'month' && listed.length === 0) return null;
  const entries = listed.flatMap((place) => toFeedEntry(store, place) ?? []);
  return { entries, changedAt: entries.map(changeOf).reduce(latest, EPOCH) };
});

/** Months in which something was published, oldest first, as `2022-03`. */
export const feedMonths = defineQuery('feedMonths', (store): string[] =>
  listMonths(store, { withdrawn: true }),
);

/** Bytes of the file at the address of a rendition, or null when there is none. */
export const renditionBytes = defineQuery('renditionBytes', (store, src: string): number | null => {
  const row = store.db.prepare('SELECT bytes FROM rendition WHERE src = ?').get(src);
  return row ? Number(row.bytes) : null;
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

function toFeedEntry(store: Store, { type, documentId, date, withdrawn }: ListedDocument): FeedEntry | null {
  if (!withdrawn) {
    const wire = getDocument(store, type, documentId);
    if (!wire) return null;
    return {
      kind: 'document',
      guid: documentId,
      document: toContent(store, wire),
      bodyHtml: resolvedBody(store, documentId, ''),
    };
  }
  const withdrawal = getNotices(store, type, documentId).findLast(
    (candidate) => candidate.kind === 'withdrawal',
  );
  const notice = withdrawal && toNoticeEntry(store, withdrawal);
  return notice ? { kind: 'withdrawn', guid: documentId, notice, firstPublishedAt: date } : null;
}

/** When an entry last changed for its readers. */
export function changeOf(entry: FeedEntry): string {
  if (entry.kind === 'withdrawn') return entry.notice.at;
  return [entry.document.revisedAt, ...entry.document.corrections.map(({ at }) => at)].reduce(latest);
}

function latest(a: string, b: string): string {
  return compareText(a, b) >= 0 ? a : b;
}
