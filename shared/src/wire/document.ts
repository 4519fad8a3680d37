import type * as z from 'zod';
import type { WireType } from '../taxonomy.ts';
import { wireArticle } from './article.ts';
import { wireAuthor } from './author.ts';
import { wireExemplar } from './exemplar.ts';
import { wireFrontPage } from './front-page.ts';
import { wireLocality } from './locality.ts';
import { wireMedia } from './media.ts';
import { wireMovement } from './movement.ts';
import { wireNotice } from './notice.ts';
import { wireOcopProduct } from './ocop-product.ts';
import { wireOfficialDocument } from './official-document.ts';
import { wireOrganisation } from './organisation.ts';
import { wireProducer } from './producer.ts';
import { wireRedirect } from './redirect.ts';
import { wireSiteSetting } from './site-setting.ts';
import { wireTheme } from './theme.ts';

/** The wire schema of every type; what both sides parse. */
export const WIRE_SCHEMAS = {
  article: wireArticle,
  exemplar: wireExemplar,
  'ocop-product': wireOcopProduct,
  'official-document': wireOfficialDocument,
  theme: wireTheme,
  locality: wireLocality,
  organisation: wireOrganisation,
  author: wireAuthor,
  producer: wireProducer,
  movement: wireMovement,
  notice: wireNotice,
  redirect: wireRedirect,
  'site-setting': wireSiteSetting,
  'front-page': wireFrontPage,
  media: wireMedia,
} as const satisfies Record<WireType, z.ZodType>;

export type WireDocuments = { [Type in WireType]: z.infer<(typeof WIRE_SCHEMAS)[Type]> };
export type WireDocument = WireDocuments[WireType];

/** Attributes of Strapi's schemas that never leave the CMS; every other attribute is on the wire. */
export const PRIVATE_ATTRIBUTES: Partial<Record<WireType, readonly string[]>> = {
  article: ['stage', 'publishAt', 'textBy'],
  exemplar: ['stage', 'publishAt', 'textBy', 'consent', 'consentDate'],
  'ocop-product': ['stage', 'publishAt', 'textBy'],
  'official-document': ['stage', 'publishAt', 'textBy'],
  author: ['account'],
  notice: ['internalNote'],
};
