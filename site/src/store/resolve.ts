import {
  documentPath, GENRES, labelOf, LANGUAGES, themePath, translationPath,
  type Choice, type WireArticle, type WireFigure, type WireTheme,
} from '@ntm/shared'; // prettier-ignore
import type { Article, Card, Correction, Link, Sound, Theme, ThemeLink } from '../model/content.ts';
import { toPicture, type Figure, type Picture } from '../model/picture.ts';
import type { Store } from './database.ts';
import { listOf } from './lists.ts';
import { getDocument, getListed, getMany, getNotices } from './reader.ts';

/** Wire documents with what they refer to, as pages show them. What is not public is left out. */

const RELATED = 4;

export function toThemeLink({ documentId, code, title, shortTitle, slug }: WireTheme): ThemeLink {
  return { documentId, code, title, shortTitle, slug, path: themePath(slug) };
}

export function toTheme(theme: WireTheme): Theme {
  return { ...toThemeLink(theme), description: theme.description };
}

export function resolveThemes(store: Store, documentIds: readonly string[]): ThemeLink[] {
  return getMany(store, 'theme', documentIds)
    .sort((a, b) => a.order - b.order)
    .map(toThemeLink);
}

export function resolvePicture(
  store: Store,
  documentId: string,
): { picture: Picture; alternativeText: string | null } | null {
  const wire = getDocument(store, 'media', documentId);
  const row = store.db
    .prepare('SELECT hash, kind, width, height FROM media WHERE document_id = ?')
    .get(documentId);
  if (!wire || !row) return null;
  const facts = {
    hash: String(row.hash),
    kind: String(row.kind),
    width: Number(row.width),
    height: Number(row.height),
  };
  const picture = toPicture(facts, wire.focalPoint);
  return picture && { picture, alternativeText: wire.alternativeText };
}

export function resolveFigure(store: Store, figure: WireFigure | null): Figure | null {
  const found = figure && resolvePicture(store, figure.image);
  if (!figure || !found) return null;
  const { alt, caption, credit } = figure;
  return { picture: found.picture, alt: alt ?? found.alternativeText ?? '', caption, credit };
}

/** Extensions by which any static host serves a sound under its type. */
const SOUND_EXTENSIONS: Record<string, string> = {
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};

export function resolveSound(store: Store, documentId: string | null): Sound | null {
  if (!documentId) return null;
  const row = store.db
    .prepare("SELECT hash, mime, bytes FROM media WHERE document_id = ? AND kind = 'sound'")
    .get(documentId);
  if (!row) return null;
  const mime = String(row.mime);
  return {
    src: `/media/${String(row.hash)}/am-thanh.${SOUND_EXTENSIONS[mime] ?? 'mp3'}`,
    mime,
    bytes: Number(row.bytes),
  };
}

export function toCard(store: Store, wire: WireArticle): Card {
  return {
    type: wire.type,
    documentId: wire.documentId,
    path: documentPath(wire.type, wire.slug),
    title: wire.title,
    summary: wire.summary,
    genre: toChoice(GENRES, wire.genre),
    theme: resolveThemes(store, wire.themes)[0] ?? null,
    date: wire.firstPublishedAt,
    picture: resolveFigure(store, wire.cover ?? wire.gallery[0] ?? null)?.picture ?? null,
    demo: wire.demo,
  };
}

/** Cards of listed documents, in their order. */
export function toCards(store: Store, listed: readonly { documentId: string }[]): Card[] {
  return getMany(store, 'article', listed.map(({ documentId }) => documentId)).map((wire) => toCard(store, wire)); // prettier-ignore
}

export function toArticle(store: Store, wire: WireArticle): Article {
  const organisation = getDocument(store, 'organisation', wire.organisation);
  return {
    type: 'article',
    documentId: wire.documentId,
    slug: wire.slug,
    path: documentPath('article', wire.slug),
    title: wire.title,
    summary: wire.summary,
    genre: toChoice(GENRES, wire.genre),
    themes: resolveThemes(store, wire.themes),
    localities: getMany(store, 'locality', wire.localities).map(toName),
    movements: getMany(store, 'movement', wire.movements).map(toName),
    organisation: { name: organisation?.name ?? '', path: null },
    authors: getMany(store, 'author', wire.authors).map((author) => ({
      ...toName(author),
      role: author.role,
    })),
    source: wire.source,
    cover: resolveFigure(store, wire.cover),
    gallery: wire.gallery.flatMap((figure) => resolveFigure(store, figure) ?? []),
    audio: resolveSound(store, wire.audio),
    transcript: wire.transcript,
    videoUrl: wire.videoUrl,
    translations: wire.translations.map(({ language, title }) => ({
      language: toChoice(LANGUAGES, language),
      title,
      path: translationPath('article', wire.slug, language),
    })),
    corrections: resolveCorrections(store, wire),
    related: resolveRelated(store, wire),
    firstPublishedAt: wire.firstPublishedAt,
    revisedAt: wire.revisedAt,
    demo: wire.demo,
  };
}

function resolveCorrections(store: Store, wire: WireArticle): Correction[] {
  return getNotices(store, wire.type, wire.documentId)
    .filter((notice) => notice.kind === 'correction')
    .map(({ documentId, at, publicText }) => ({ documentId, at, publicText }));
}

/** The editor's own choice, filled up with earlier stories of the same themes: later ones would change this page. */
function resolveRelated(store: Store, wire: WireArticle): Card[] {
  const chosen = wire.related.filter((documentId) => documentId !== wire.documentId);
  const earlier = wire.themes
    .flatMap((theme) =>
      getListed(store, listOf.theme(theme), { limit: RELATED, before: wire.firstPublishedAt }),
    )
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.documentId < b.documentId) ? 1 : -1))
    .map(({ documentId }) => documentId);
  const documentIds = [...new Set([...chosen, ...earlier])];
  return toCards(store, documentIds.map((documentId) => ({ documentId }))).slice(0, RELATED); // prettier-ignore
}

function toName({ name }: { name: string }): Link {
  return { name, path: null };
}

export function toChoice(choices: readonly Choice[], value: string): Choice {
  return { value, label: labelOf(choices, value) };
}
