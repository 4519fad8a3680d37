import { documentPath, headlineOf, type WireNotice } from '@ntm/shared';
import type { NoticeEntry } from '../../model/content.ts';
import type { Store } from '../database.ts';
import { compareText, getAll, getDocument } from '../reader.ts';
import { defineQuery } from '../session.ts';

/** Corrections and withdrawals, newest first. */
export const notices = defineQuery('notices', (store): NoticeEntry[] => listNotices(store));

/** Corrections and withdrawals as a feed carries them. */
export const noticeFeed = defineQuery(
  'noticeFeed',
  (store): { entries: NoticeEntry[]; changedAt: string } => {
    const entries = listNotices(store).slice(0, 50);
    return { entries, changedAt: entries[0]?.at ?? EPOCH };
  },
);

/** The newest change of something that never changed. */
export const EPOCH = '1970-01-01T00:00:00.000Z';

export function listNotices(store: Store): NoticeEntry[] {
  return getAll(store, 'notice')
    .flatMap((notice) => toNoticeEntry(store, notice) ?? [])
    .sort((a, b) => compareText(b.at, a.at) || compareText(b.documentId, a.documentId));
}

/** A notice as people read it, or null where it no longer holds: a correction of what is gone, a withdrawal of what is back. */
export function toNoticeEntry(store: Store, notice: WireNotice): NoticeEntry | null {
  const target = getDocument(store, notice.targetType, notice.targetDocumentId);
  const isHolding = notice.kind === 'correction' ? target !== null : target === null;
  if (!isHolding) return null;
  return {
    documentId: notice.documentId,
    kind: notice.kind,
    at: notice.at,
    publicText: notice.publicText,
    title: target ? headlineOf(target) : null,
    path: target ? documentPath(notice.targetType, target.slug) : notice.targetPath,
  };
}
