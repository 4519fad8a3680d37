import * as z from 'zod';
import { LANGUAGES, valuesOf } from '../taxonomy.ts';

/** A Strapi `documentId`: the identity of a document, never a numeric id. */
export const documentId = z.string().regex(/^[a-z0-9]{24,36}$/);
/** Text that must be there. */
export const text = z.string().min(1);
/** Text that may be missing; an empty field is sent as null. */
export const optionalText = text.nullable();
/** A slug as it stands in an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);
/** The address of a document, now or formerly: `/tin/<slug>/`. */
export const formerPath = z.string().regex(/^\/[a-z-]+\/(?!trang\/)[a-z0-9]+(?:-[a-z0-9]+)*\/$/);
/** A path of the public site: begins and ends with a slash. */
export const sitePath = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/);
/** An instant, UTC, as `2022-03-09T01:30:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });
/** A calendar day in Hà Nội, as `2022-03-09`. */
export const day = z.iso.date();
/** An http or https address. */
export const webAddress = z.url({ protocol: /^https?$/ });
/** References to documents of one type, by identity, in the editor's order. */
export const references = z.array(documentId);

/** Component `media.figure`: a picture where it is used. */
export const figure = z.strictObject({
  image: documentId,
  alt: optionalText,
  caption: optionalText,
  credit: optionalText,
});

/** Component `text.source`. */
export const source = z.strictObject({ name: text, url: webAddress.nullable() });

/** Component `text.translation`: a version in a minority language. */
export const translation = z.strictObject({
  language: z.enum(valuesOf(LANGUAGES)),
  title: text,
  summary: optionalText,
  body: optionalText,
  audio: documentId.nullable(),
  translator: optionalText,
});

/** What every content type has beside its own attributes (design §3). */
export const contentFields = {
  documentId,
  slug,
  summary: text,
  themes: references.min(1),
  localities: references.min(1),
  movements: references,
  organisation: documentId,
  authors: references,
  source: source.nullable(),
  cover: figure.nullable(),
  gallery: z.array(figure),
  translations: z.array(translation),
  firstPublishedAt: instant,
  revisedAt: instant,
  demo: z.boolean(),
};

export type WireFigure = z.infer<typeof figure>;
export type WireTranslation = z.infer<typeof translation>;
export type WireSource = z.infer<typeof source>;
