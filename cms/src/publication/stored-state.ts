import type { Core } from '@strapi/strapi';
import type { WireType } from '@ntm/shared';
import type { Entry } from './serialisers/read-entry';
import { isContentType, uidOf } from './wire-types';

const STATE_FIELDS = ['documentId', 'publishedAt', 'updatedAt'];

/** Where the public version of a document is: the published one where there are drafts, else the only one. */
export function publicVersionOf(type: WireType): object {
  return isContentType(type) ? { publishedAt: { $notNull: true } } : {};
}

/** A stamp that is another one whenever the stored public version was written again. */
export function stampOf(type: WireType, entry: Entry): string {
  const instants = isContentType(type) ? [entry['publishedAt'], entry['updatedAt']] : [entry['updatedAt']];
  return instants.map((instant) => new Date(instant as string).toISOString()).join(' ');
}

/** The stamp of a document's public version, or null when it has none. */
export async function findStamp(
  strapi: Core.Strapi,
  type: WireType,
  documentId: string,
): Promise<string | null> {
  const where = { documentId, ...publicVersionOf(type) };
  const entry = (await strapi.db.query(uidOf(type)).findOne({ select: STATE_FIELDS, where })) as Entry | null;
  return entry && stampOf(type, entry);
}

/** The stamps of all that is public of a type, by identity. */
export async function findStamps(strapi: Core.Strapi, type: WireType): Promise<Map<string, string>> {
  const where = publicVersionOf(type);
  const entries = (await strapi.db.query(uidOf(type)).findMany({ select: STATE_FIELDS, where })) as Entry[];
  return new Map(entries.map((entry) => [entry['documentId'] as string, stampOf(type, entry)]));
}
