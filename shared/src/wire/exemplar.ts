import * as z from 'zod';
import { EXEMPLAR_KINDS, valuesOf } from '../taxonomy.ts';
import { contentFields, day, optionalText, text } from './fields.ts';

/** Component `exemplar.achievement`. */
const achievement = z.strictObject({ label: text, value: text });
/** Component `exemplar.award`. */
const award = z.strictObject({ title: text, decision: optionalText, date: day.nullable() });

export const wireExemplar = z.strictObject({
  type: z.literal('exemplar'),
  ...contentFields,
  /** The person or the group. */
  name: text,
  kind: z.enum(valuesOf(EXEMPLAR_KINDS)),
  title: text,
  body: text,
  achievements: z.array(achievement),
  awards: z.array(award),
});
export type WireExemplar = z.infer<typeof wireExemplar>;
