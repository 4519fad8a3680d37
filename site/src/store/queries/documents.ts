import { documentPath, LANGUAGES, translationPath, type ContentType } from '@ntm/shared';
import type { AtAddress, Translation } from '../../model/content.ts';
import { resolveBody } from '../../model/resolve-body.ts';
import type { Store } from '../database.ts';
import { loadBody } from '../load-body.ts';
import { getAtPath, getBySlug, getDocument, getNotices, isPublic } from '../reader.ts';
import { resolvePicture, resolveSound, toArticle, toChoice } from '../resolve.ts';
import { defineQuery } from '../session.ts';
import { toNoticeEntry } from './notices.ts';

/** What stands at the address of a document: itself, the notice of its withdrawal, or where it moved. */
export const atAddress = defineQuery('atAddress', (store, type: ContentType, slug: string): AtAddress | null => {
  const wire = getBySlug(store, type, slug);
  if (wire) return { kind: 'document', document: toArticle(store, wire) };
  for (const found of getAtPath(store, documentPath(type, slug))) {
    if (found.type === 'notice') {
      const notice = toNoticeEntry(store, found);
      if (notice) return { kind: 'withdrawn', notice };
    }
    if (found.type === 'redirect') {
      const to = pathOfDocument(store, found.targetType, found.targetDocumentId);
      if (to) return { kind: 'moved', to };
    }
  }
  return null;
});

/** The body of a public document as HTML, pictures and links resolved; empty when there is none. */
export const bodyOf = defineQuery('bodyOf', (store, documentId: string): string => resolvedBody(store, documentId, ''));

/** A version in a minority language. */
export const translation = defineQuery('translation', (store, type: ContentType, slug: string, language: string): Translation | null => {
  const wire = getBySlug(store, type, slug);
  const version = wire?.translations.find((candidate) => candidate.language === language);
  if (!wire || !version) return null;
  return {
    language: toChoice(LANGUAGES, language),
    title: version.title,
    summary: version.summary,
    bodyHtml: resolvedBody(store, wire.documentId, language),
    audio: resolveSound(store, version.audio),
    translator: version.translator,
    path: translationPath(type, slug, language),
    original: toArticle(store, wire),
  };
});

/** Where a document stands now: its page, or the notice in its place; null when it never was public. */
export function pathOfDocument(store: Store, type: ContentType, documentId: string): string | null {
  const wire = getDocument(store, type, documentId);
  if (wire) return documentPath(type, wire.slug);
  return getNotices(store, type, documentId).findLast((notice) => notice.kind === 'withdrawal')?.targetPath ?? null;
}

export function resolvedBody(store: Store, documentId: string, language: string): string {
  return resolveBody(loadBody(store, documentId, language), {
    picture: (mediaId) => resolvePicture(store, mediaId),
    path: (type, id) => {
      const wire = type === 'article' ? getDocument(store, type, id) : null;
      return wire && documentPath('article', wire.slug);
    },
    hasAddress: (path) => getAtPath(store, path).some((found) => found.type === 'article' && isPublic(store, 'article', found.documentId)),
  });
}
