import type { EditorialType } from '../wire-types';
import { articlePopulate, serialiseArticle } from './article';
import { authorPopulate, serialiseAuthor } from './author';
import { exemplarPopulate, serialiseExemplar } from './exemplar';
import { frontPagePopulate, serialiseFrontPage } from './front-page';
import { localityPopulate, serialiseLocality } from './locality';
import { serialiseMovement } from './movement';
import { serialiseNotice } from './notice';
import { ocopProductPopulate, serialiseOcopProduct } from './ocop-product';
import { officialDocumentPopulate, serialiseOfficialDocument } from './official-document';
import { organisationPopulate, serialiseOrganisation } from './organisation';
import { producerPopulate, serialiseProducer } from './producer';
import type { Entry } from './read-entry';
import { serialiseRedirect } from './redirect';
import { serialiseSiteSetting } from './site-setting';
import { serialiseTheme } from './theme';

interface Serialiser {
  /** What `serialise` needs of the stored document beside its own columns. */
  readonly populate: object;
  readonly serialise: (entry: Entry) => object;
}

/** How each type is turned into its wire form; files of the library have their own way (media.ts). */
export const SERIALISERS: Record<EditorialType, Serialiser> = {
  article: { populate: articlePopulate, serialise: serialiseArticle },
  exemplar: { populate: exemplarPopulate, serialise: serialiseExemplar },
  'ocop-product': { populate: ocopProductPopulate, serialise: serialiseOcopProduct },
  'official-document': { populate: officialDocumentPopulate, serialise: serialiseOfficialDocument },
  theme: { populate: {}, serialise: serialiseTheme },
  locality: { populate: localityPopulate, serialise: serialiseLocality },
  organisation: { populate: organisationPopulate, serialise: serialiseOrganisation },
  author: { populate: authorPopulate, serialise: serialiseAuthor },
  producer: { populate: producerPopulate, serialise: serialiseProducer },
  movement: { populate: {}, serialise: serialiseMovement },
  notice: { populate: {}, serialise: serialiseNotice },
  redirect: { populate: {}, serialise: serialiseRedirect },
  'site-setting': { populate: {}, serialise: serialiseSiteSetting },
  'front-page': { populate: frontPagePopulate, serialise: serialiseFrontPage },
};
