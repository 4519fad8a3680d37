import { CONTENT_TYPES, documentPath, headlineOf, type WireContent } from '@ntm/shared';
import { Parser } from 'htmlparser2';
import { renditionsOf } from '../model/picture.ts';
import type { SearchDocument } from '../search/search-document.ts';
import type { Store } from './database.ts';
import { traceReads } from './dependencies.ts';
import { loadBody } from './load-body.ts';
import { getContentById, getDocument } from './reader.ts';
import { labelOfContent, starsOf } from './resolve-cards.ts';
import { resolveThemes } from './resolve-links.ts';
import { resolveFigure } from './resolve-media.ts';
import { searchPlace } from './search-places.ts';
import { defineQuery } from './session.ts';
import { prepare } from './statement.ts';

/** A query of its own: thousands of documents have the same themes. */
const searchThemes = defineQuery(
  'searchThemes',
  (store, documentIds: readonly string[]): SearchDocument['themes'] =>
    resolveThemes(store, documentIds).map(({ slug, shortTitle }) => ({ slug, title: shortTitle })),
);

/**
 * A public document as search knows it, and the tags of everything else that it is made of (dependencies.ts); null when it
 * is not public.
 */
export function readSearchDocument(
  store: Store,
  documentId: string,
): { document: SearchDocument; tags: string[] } | null {
  const wire = getContentById(store, documentId);
  if (!wire) return null;
  const { answer, dependencies } = traceReads(store, () => toDocument(store, wire));
  return { document: answer, tags: [...new Set(dependencies.map(({ tag }) => tag))] };
}

/** Identities of all public documents, the oldest first: by date, then id. */
export function listSearchable(store: Store): string[] {
  const types = CONTENT_TYPES.map((type) => `'${type}'`).join(', ');
  const rows = prepare(
    store,
    `SELECT document_id FROM document WHERE type IN (${types}) ORDER BY wire ->> '$.firstPublishedAt', document_id`,
  ).all();
  return rows.map((row) => String(row['document_id']));
}

function toDocument(store: Store, wire: WireContent): SearchDocument {
  return {
    documentId: wire.documentId,
    type: wire.type,
    path: documentPath(wire.type, wire.slug),
    title: headlineOf(wire),
    summary: wire.summary,
    bodyText: textsOf(store, wire).filter(Boolean).join('\n'),
    themes: searchThemes.of(store, wire.themes),
    localities: wire.localities.flatMap((unit) => searchPlace.of(store, unit) ?? []),
    label: labelOfContent(wire),
    stars: starsOf(store, wire),
    date: wire.firstPublishedAt,
    pictureSrc: pictureOf(store, wire),
    demo: wire.demo,
  };
}

/** Everything that a reader may look for in a document beside its title and summary. */
function textsOf(store: Store, wire: WireContent): string[] {
  const body = toPlainText(loadBody(store, wire.documentId, ''));
  switch (wire.type) {
    case 'article':
      return [body, wire.transcript ?? ''];
    case 'exemplar':
      return [
        wire.name,
        body,
        ...wire.achievements.map(({ label, value }) => `${label}: ${value}`),
        ...wire.awards.map(({ title }) => title),
      ];
    case 'ocop-product':
      return [body, getDocument(store, 'producer', wire.producer)?.name ?? '', wire.certifications ?? ''];
    case 'official-document':
      return [wire.number, wire.issuer, body];
  }
}

/** Text without markup; blocks end as lines. */
export function toPlainText(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onclosetag: (name) => (text += /^(p|h\d|li|td|th|blockquote|pre)$/.test(name) ? '\n' : ''),
  });
  parser.end(html);
  return text.replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim(); // prettier-ignore
}

function pictureOf(store: Store, wire: WireContent): string | null {
  const figure = resolveFigure(store, wire.cover ?? wire.gallery[0] ?? null);
  return figure ? (renditionsOf(figure.picture, 'card', 'jpg')[0]?.src ?? null) : null;
}
