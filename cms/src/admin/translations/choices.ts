import { CHOICE_LABELS } from '@ntm/shared';

/** Strapi's choice fields ask for a translation by the stored value itself, so each value is a key here. */
export const choices: Record<string, string> = { ...CHOICE_LABELS };
