import { currentRating, documentPath, formerRatings, headlineOf, LANGUAGES, PRODUCER_KINDS, translationPath, type ContentType, type WireArticle, type WireContent, type WireExemplar, type WireOcopProduct, type WireOfficialDocument } from '@ntm/shared'; // prettier-ignore
import type { Article, Card, Content, Correction, Exemplar, Link, OcopProduct, OfficialDocument } from '../model/content.ts'; // prettier-ignore
import type { Store } from './database.ts';
import { listOf } from './lists.ts';
import { getNewest } from './listed.ts';
import { getDocument, getMany, getNotices } from './reader.ts';
import { getRelated } from './related/get-related.ts';
import { labelOfContent, toCards } from './resolve-cards.ts';
import { resolveLink, resolveLinks, resolveThemes, toChoice, toLink } from './resolve-links.ts';
import { resolveDownload, resolveFigure, resolveSound } from './resolve-media.ts';
import { resolveSharePicture } from './resolve-share-picture.ts';
import { defineQuery } from './session.ts';
import { todayOf } from './today.ts';

const RELATED = 4;
const OTHERS_OF_PRODUCER = 6;
/** For a reference that the newsroom's rules keep from dangling. */
const NOBODY: Link = { name: '', path: null };

/** A document with what it refers to, as its page and its entry in feeds show it; what is not public is left out. */
export const content = defineQuery(
  'content',
  (store, type: ContentType, documentId: string): Content | null => {
    const wire = getDocument(store, type, documentId);
    return wire && toContent(store, wire);
  },
);

function toContent(store: Store, wire: WireContent): Content {
  switch (wire.type) {
    case 'article':
      return toArticle(store, wire);
    case 'exemplar':
      return toExemplar(store, wire);
    case 'ocop-product':
      return toOcopProduct(store, wire);
    case 'official-document':
      return toOfficialDocument(store, wire);
  }
}

function toArticle(store: Store, wire: WireArticle): Article {
  const { transcript, videoUrl } = wire;
  return {
    type: wire.type,
    ...toBase(store, wire),
    audio: resolveSound(store, wire.audio),
    transcript,
    videoUrl,
  };
}

function toExemplar(store: Store, wire: WireExemplar): Exemplar {
  const { type, name, achievements, awards } = wire;
  return { type, ...toBase(store, wire), name, achievements, awards };
}

function toOcopProduct(store: Store, wire: WireOcopProduct): OcopProduct {
  const { type, packaging, price, traceabilityUrl, shopLinks, certifications, ratings } = wire;
  const producer = getDocument(store, 'producer', wire.producer);
  const { day } = todayOf(store);
  const others = getNewest(store, listOf.entry('producer', wire.producer), { limit: OTHERS_OF_PRODUCER + 1 });
  return {
    type,
    ...toBase(store, wire),
    producer: {
      ...(producer ? toLink('producer', producer) : NOBODY),
      kind: toChoice(PRODUCER_KINDS, producer?.kind ?? 'ho-san-xuat'),
      address: producer?.address ?? null,
      phone: producer?.phone ?? null,
    },
    currentRating: currentRating(ratings, day),
    formerRatings: formerRatings(ratings, day),
    packaging,
    price,
    traceabilityUrl,
    shopLinks,
    certifications,
    othersOfProducer: toCards(store, others.filter(({ documentId }) => documentId !== wire.documentId)).slice(0, OTHERS_OF_PRODUCER), // prettier-ignore
  };
}

function toOfficialDocument(store: Store, wire: WireOfficialDocument): OfficialDocument {
  const { type, number, issuedOn, issuer } = wire;
  return { type, ...toBase(store, wire), number, issuedOn, issuer, file: resolveDownload(store, wire.file) };
}

function toBase(
  store: Store,
  wire: WireContent,
): Omit<Article, 'type' | 'audio' | 'transcript' | 'videoUrl'> {
  return {
    documentId: wire.documentId,
    slug: wire.slug,
    path: documentPath(wire.type, wire.slug),
    title: headlineOf(wire),
    summary: wire.summary,
    label: labelOfContent(wire),
    themes: resolveThemes(store, wire.themes),
    localities: resolveLinks(store, 'locality', wire.localities),
    movements: resolveLinks(store, 'movement', wire.movements),
    organisation: resolveLink(store, 'organisation', wire.organisation) ?? NOBODY,
    authors: getMany(store, 'author', wire.authors).map((author) => ({
      ...toLink('author', author),
      role: author.role,
    })),
    source: wire.source,
    cover: resolveFigure(store, wire.cover),
    gallery: wire.gallery.flatMap((figure) => resolveFigure(store, figure) ?? []),
    sharePicture: resolveSharePicture(store, wire),
    translations: wire.translations.map(({ language, title }) => ({
      language: toChoice(LANGUAGES, language),
      title,
      path: translationPath(wire.type, wire.slug, language),
    })),
    corrections: resolveCorrections(store, wire),
    related: resolveRelated(store, wire),
    firstPublishedAt: wire.firstPublishedAt,
    revisedAt: wire.revisedAt,
    demo: wire.demo,
  };
}

function resolveCorrections(store: Store, wire: WireContent): Correction[] {
  return getNotices(store, wire.type, wire.documentId)
    .filter((notice) => notice.kind === 'correction')
    .map(({ documentId, at, publicText }) => ({ documentId, at, publicText }));
}

/** The editor's own choice, filled up with earlier documents that share most with it: later ones would change this page. */
function resolveRelated(store: Store, wire: WireContent): Card[] {
  const chosen =
    wire.type === 'article'
      ? wire.related.map((documentId) => ({ type: 'article' as const, documentId }))
      : [];
  const documents = new Map(
    [...chosen, ...getRelated(store, wire.documentId)].map((document) => [document.documentId, document]),
  );
  documents.delete(wire.documentId);
  return toCards(store, [...documents.values()]).slice(0, RELATED);
}
