import {
  GENRES,
  LANGUAGES,
  LOCALITY_KINDS,
  NOTICE_KINDS,
  ORGANISATION_KINDS,
  RECOGNITION_LEVELS,
  STAGES,
  type Choice,
} from '@ntm/shared';

const LISTS: readonly (readonly Choice[])[] = [
  GENRES,
  LANGUAGES,
  LOCALITY_KINDS,
  NOTICE_KINDS,
  ORGANISATION_KINDS,
  RECOGNITION_LEVELS,
  STAGES,
];

/** Strapi's choice fields ask for a translation by the stored value itself, so each value is a key here. */
export const choices: Record<string, string> = Object.fromEntries(
  LISTS.flat().map(({ value, label }) => [value, label]),
);
