import type { Store } from '../database.ts';
import { getDocument } from '../reader.ts';
import { RANKS, toAddress, type Address } from './address.ts';
import { pathOfDocument } from './documents.ts';
import { toNoticeEntry } from './notices.ts';

/** The former address of a document and those of its versions: ways to where they are now. */
export function addressesOfRedirect(store: Store, documentId: string): Address[] {
  const wire = getDocument(store, 'redirect', documentId);
  const to = wire && pathOfDocument(store, wire.targetType, wire.targetDocumentId);
  if (!wire || !to) return [];
  const target = getDocument(store, wire.targetType, wire.targetDocumentId);
  const versions = (target?.translations ?? []).map(({ language }): [string, string] => [
    `${wire.from}${language}/`,
    `${to}${language}/`,
  ]);
  return [[wire.from, to] as const, ...versions].map(([path, movedTo]) =>
    toGone(path, movedTo, RANKS.redirect),
  );
}

/** The address of a withdrawn document, which holds the notice, and those of its versions, which lead to it. */
export function addressesOfNotice(store: Store, documentId: string): Address[] {
  const notice = getDocument(store, 'notice', documentId);
  if (notice?.kind !== 'withdrawal' || !toNoticeEntry(store, notice)) return [];
  const { targetPath, placement } = notice;
  return [
    toGone(targetPath, null, RANKS.notice),
    ...placement.languages.map((language) => toGone(`${targetPath}${language}/`, targetPath, RANKS.notice)),
  ];
}

function toGone(path: string, movedTo: string | null, rank: number): Address {
  const [, section, slug = '', language] = path.split('/');
  return language
    ? toAddress(`/${section}/[slug]/[language]/`, { slug, language }, path, { movedTo, rank })
    : toAddress(`/${section}/[slug]/`, { slug }, path, { movedTo, rank });
}
