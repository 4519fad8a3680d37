import { mediaReferences } from '../body-references.ts';
import type { ContentType } from '../taxonomy.ts';
import type { WireDocument, WireDocuments } from './document.ts';

/** A document with a page of its own. */
export type WireContent = WireDocuments[ContentType];

/** The headline of a document, whatever its type calls it. */
export function headlineOf(document: WireContent): string {
  return document.type === 'ocop-product' ? document.name : document.title;
}

/** Every file that a document names, each once. */
export function mediaOf(document: WireDocument): string[] {
  return [...new Set(listMedia(document).filter((documentId) => typeof documentId === 'string'))];
}

function listMedia(document: WireDocument): (string | null | undefined)[] {
  switch (document.type) {
    case 'article':
      return [...mediaOfContent(document), document.audio];
    case 'official-document':
      return [...mediaOfContent(document), document.file];
    case 'exemplar':
    case 'ocop-product':
      return mediaOfContent(document);
    case 'organisation':
      return [document.logo];
    case 'author':
      return [document.photo];
    default:
      return [];
  }
}

function mediaOfContent({ cover, gallery, body, translations }: WireContent): (string | null | undefined)[] {
  return [
    cover?.image,
    ...gallery.map((figure) => figure.image),
    ...mediaReferences(body ?? ''),
    ...translations.flatMap((version) => [version.audio, ...mediaReferences(version.body ?? '')]),
  ];
}
