import type { WireContent, WireFigure, WireSource, WireTranslation } from '@ntm/shared';
import {
  IDENTITY,
  identitiesOf,
  identityOf,
  instantOf,
  partsOf,
  textOrNull,
  type Entry,
  type Unparsed,
} from './read-entry';

/** What every content type has beside its own attributes (design §3). */
type ContentField = Exclude<keyof WireContent, 'type' | 'body'>;

export const CONTENT_POPULATE = {
  themes: IDENTITY,
  localities: IDENTITY,
  movements: IDENTITY,
  organisation: IDENTITY,
  authors: IDENTITY,
  source: true,
  cover: { populate: { image: IDENTITY } },
  gallery: { populate: { image: IDENTITY } },
  translations: { populate: { audio: IDENTITY } },
};

export function readContent(entry: Entry): Unparsed<Pick<WireContent, ContentField>> {
  return {
    documentId: entry['documentId'],
    slug: entry['slug'],
    summary: textOrNull(entry['summary']),
    themes: identitiesOf(entry['themes']),
    localities: identitiesOf(entry['localities']),
    movements: identitiesOf(entry['movements']),
    organisation: identityOf(entry['organisation']),
    authors: identitiesOf(entry['authors']),
    source: readSource(entry['source']),
    cover: readFigure(entry['cover']),
    gallery: partsOf(entry['gallery'])
      .map(readFigure)
      .filter((figure) => figure !== null),
    translations: partsOf(entry['translations']).map(readTranslation),
    firstPublishedAt: instantOf(entry['firstPublishedAt']),
    revisedAt: instantOf(entry['revisedAt']),
    demo: entry['demo'] ?? false,
  };
}

/** A figure without its picture and a source without its name are leftovers of the form: nothing to show. */
function readFigure(figure: unknown): Unparsed<WireFigure> | null {
  const { image, alt, caption, credit } = (figure ?? {}) as Entry;
  if (!image) return null;
  return {
    image: identityOf(image),
    alt: textOrNull(alt),
    caption: textOrNull(caption),
    credit: textOrNull(credit),
  };
}

function readSource(source: unknown): Unparsed<WireSource> | null {
  const { name, url } = (source ?? {}) as Entry;
  return name ? { name, url: textOrNull(url) } : null;
}

function readTranslation(translation: Entry): Unparsed<WireTranslation> {
  return {
    language: translation['language'],
    title: textOrNull(translation['title']),
    summary: textOrNull(translation['summary']),
    body: textOrNull(translation['body']),
    audio: identityOf(translation['audio']),
    translator: textOrNull(translation['translator']),
  };
}
