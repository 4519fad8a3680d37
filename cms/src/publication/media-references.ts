import { mediaReferences, type WireArticle, type WireDocument } from '@ntm/shared';

/** The files that a public document shows or plays, each once. */
export function mediaOf(document: WireDocument): string[] {
  switch (document.type) {
    case 'article':
      return unique(mediaOfArticle(document));
    case 'author':
      return unique([document.photo]);
    case 'organisation':
      return unique([document.logo]);
    default:
      return [];
  }
}

function mediaOfArticle({ cover, gallery, translations, audio, body }: WireArticle): (string | null)[] {
  return [
    cover?.image ?? null,
    ...gallery.map((figure) => figure.image),
    audio,
    ...translations.map((translation) => translation.audio),
    ...[body, ...translations.map((translation) => translation.body ?? '')].flatMap(mediaReferences),
  ];
}

function unique(identities: (string | null)[]): string[] {
  return [...new Set(identities.filter((identity) => identity !== null))];
}
