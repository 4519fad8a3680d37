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
} from './taxonomy.ts';

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

/** What editors read for each value that a field of choices may hold. */
export const CHOICE_LABELS: Readonly<Record<string, string>> = {
  ...CONTENT_TYPE_LABELS,
  ...Object.fromEntries(LISTS.flat().map(({ value, label }) => [value, label])),
};
