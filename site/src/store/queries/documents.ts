import { documentPath, LANGUAGES, PATHS, sectionPath, translationPath, CONTENT_TYPES, GATHERINGS, type ContentType, type Gathering, type WireContent } from '@ntm/shared'; // prettier-ignore
import type { AtAddress, Translation, VersionAtAddress } from '../../model/content.ts';
import { resolveBody } from '../../model/resolve-body.ts';
import { getMeta, type Store } from '../database.ts';
import { loadBody } from '../load-body.ts';
import { getAtPath, getBySlug, getContent, getDocument, getNotices, isContentType } from '../reader.ts';
import { content } from '../resolve-content.ts';
import { toChoice } from '../resolve-links.ts';
import { resolvePicture, resolveSound } from '../resolve-media.ts';
import { defineQuery } from '../session.ts';
import { listOfGathering } from './gatherings.ts';
import { toNoticeEntry } from './notices.ts';

/** What stands at the address of a document: itself, the notice of its withdrawal, or where it moved. */
export const atAddress = defineQuery(
  'atAddress',
  (store, type: ContentType, slug: string): AtAddress | null => {
    const wire = getBySlug(store, type, slug);
    const document = wire && content.of(store, type, wire.documentId);
    if (document) return { kind: 'document', document };
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
  },
);

/** The body of a public document as HTML, pictures and links resolved; empty when there is none. */
export const bodyOf = defineQuery('bodyOf', (store, documentId: string): string =>
  resolvedBody(store, documentId, ''),
);

/** What stands at the address of a minority-language version: itself, or the way to where it or its document is now. */
export const versionAtAddress = defineQuery(
  'versionAtAddress',
  (store, type: ContentType, slug: string, language: string): VersionAtAddress | null => {
    const wire = getBySlug(store, type, slug);
    const version = wire && toVersion(store, wire, language);
    if (version) return { kind: 'version', version };
    const to = pathOfMovedVersion(store, type, slug, language);
    return to ? { kind: 'moved', to } : null;
  },
);

function toVersion(store: Store, wire: WireContent, language: string): Translation | null {
  const found = wire.translations.find((candidate) => candidate.language === language);
  const original = found && content.of(store, wire.type, wire.documentId);
  if (!found || !original) return null;
  return {
    language: toChoice(LANGUAGES, language),
    title: found.title,
    summary: found.summary,
    bodyHtml: resolvedBody(store, wire.documentId, language),
    audio: resolveSound(store, found.audio),
    translator: found.translator,
    path: translationPath(wire.type, wire.slug, language),
    original,
  };
}

/** Where the former address of a version leads now: to the version, or to the notice in place of its document. */
function pathOfMovedVersion(store: Store, type: ContentType, slug: string, language: string): string | null {
  for (const found of getAtPath(store, documentPath(type, slug))) {
    if (found.type === 'redirect') {
      const target = getDocument(store, found.targetType, found.targetDocumentId);
      if (target?.translations.some((version) => version.language === language))
        return translationPath(type, target.slug, language);
    }
    if (
      found.type === 'notice' &&
      found.kind === 'withdrawal' &&
      found.placement.languages.some((code) => code === language)
    ) {
      if (toNoticeEntry(store, found)) return found.targetPath;
    }
  }
  return null;
}

/** Where a document stands now: its page, or the notice in its place; null when it never was public. */
export function pathOfDocument(store: Store, type: ContentType, documentId: string): string | null {
  const wire = getDocument(store, type, documentId);
  if (wire) return documentPath(type, wire.slug);
  return (
    getNotices(store, type, documentId).findLast((notice) => notice.kind === 'withdrawal')?.targetPath ?? null
  );
}

export function resolvedBody(store: Store, documentId: string, language: string): string {
  return resolveBody(loadBody(store, documentId, language), {
    picture: (mediaId) => resolvePicture(store, mediaId),
    path: (type, id) => {
      const wire = isContentType(type) ? getContent(store, type, id) : null;
      return wire && documentPath(wire.type, wire.slug);
    },
    hasAddress: (path) => hasAddress(store, path),
    origin: getMeta(store, 'site-url') ?? '',
  });
}

/** Whether a page stands at a path that somebody wrote into a body. */
function hasAddress(store: Store, path: string): boolean {
  const standing: readonly string[] = [
    ...Object.values(PATHS),
    ...CONTENT_TYPES.map((type) => sectionPath(type)),
  ];
  const [, segment, slug] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = (Object.keys(GATHERINGS) as Gathering[]).find(
    (candidate) => GATHERINGS[candidate] === segment,
  );
  return (
    standing.includes(path) ||
    (kind !== undefined && slug !== undefined && listOfGathering(store, kind, slug) !== null) ||
    getAtPath(store, path).some((found) => isContentType(found.type))
  );
}
