import {
  CONTENT_TYPE_LABELS,
  DOCUMENT_KINDS,
  EXEMPLAR_KINDS,
  GENRES,
  LANGUAGES,
  LOCALITY_KINDS,
  NOTICE_KINDS,
  ORGANISATION_KINDS,
  PRODUCER_KINDS,
  PRODUCT_GROUPS,
  RECOGNITION_LEVELS,
  STAGES,
  type Choice,
} from '@ntm/shared';

const LISTS: readonly (readonly Choice[])[] = [
  DOCUMENT_KINDS,
  EXEMPLAR_KINDS,
  GENRES,
  LANGUAGES,
  LOCALITY_KINDS,
  NOTICE_KINDS,
  ORGANISATION_KINDS,
  PRODUCER_KINDS,
  PRODUCT_GROUPS,
  RECOGNITION_LEVELS,
  STAGES,
];

/** Strapi's choice fields ask for a translation by the stored value itself, so each value is a key here. */
export const choices: Record<string, string> = {
  ...CONTENT_TYPE_LABELS,
  ...Object.fromEntries(LISTS.flat().map(({ value, label }) => [value, label])),
};
