import {
  CONTENT_TYPE_LABELS,
  CONTENT_TYPES,
  DOCUMENT_KINDS,
  EXEMPLAR_KINDS,
  GENRES,
  PRODUCT_GROUPS,
  type Choice,
  type ContentType,
} from '@ntm/shared';

/** What a document of each type may be among its kind. */
const LABELS: Readonly<Record<ContentType, readonly Choice[]>> = {
  article: GENRES,
  exemplar: EXEMPLAR_KINDS,
  'ocop-product': PRODUCT_GROUPS,
  'official-document': DOCUMENT_KINDS,
};

/** The content types with their labels, as filters offer them. */
export const TYPES = CONTENT_TYPES.map((type) => ({
  value: type,
  label: CONTENT_TYPE_LABELS[type],
  labels: LABELS[type],
}));

/** The stars that a product may hold, most first. */
export const STARS = [5, 4, 3] as const;
