import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { TYPE_LAYOUTS } from '../bootstrap/layouts/list';
import type { Entry } from '../publication/serialisers/read-entry';
import { isContentType, MEDIA_UID, uidOf, type EditorialType } from '../publication/wire-types';
import { contentAttributesOf, type ContentAttribute } from './content-attributes';

/** A related document or a file, by its identity and by what it was called then. */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

/** The content of a document in itself: related documents and files as lists of `Named`, components without ids. */
export type Content = Readonly<Record<string, unknown>>;

export interface Snapshot {
  readonly content: Content;
  readonly digest: string;
  readonly title: string | null;
  readonly entry: Entry;
}

/** What the draft of a document says now (of a type without drafts: the document), or null when there is none. */
export async function takeSnapshot(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<Snapshot | null> {
  const uid = uidOf(type);
  const where = { documentId, ...(isContentType(type) ? { publishedAt: null } : {}) };
  const populate = {
    ...populateOf(strapi, uid),
    updatedBy: { select: ['documentId', 'firstname', 'lastname', 'email'] },
  };
  const entry = (await strapi.db.query(uid).findOne({ where, populate })) as Entry | null;
  if (!entry) return null;
  const content = readContent(strapi, uid, entry);
  const title = entry[TYPE_LAYOUTS[uid]?.mainField ?? 'title'];
  return {
    content: isContentType(type) ? { ...content, firstPublishedAt: entry['firstPublishedAt'] } : content,
    digest: createHash('sha256').update(JSON.stringify(content, withoutNames)).digest('hex'),
    title: typeof title === 'string' ? title : null,
    entry,
  };
}

/** A theme that is renamed changes no story. */
function withoutNames(_key: string, value: unknown): unknown {
  return isNamed(value) ? value.documentId : value;
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'documentId,name';
}

/** The attribute by which a related document or a file is called. */
function nameFieldOf({ type, target }: ContentAttribute): string {
  return type === 'media' || target === MEDIA_UID
    ? 'name'
    : (TYPE_LAYOUTS[target ?? '']?.mainField ?? 'documentId');
}

function populateOf(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of contentAttributesOf(strapi, uid)) {
    if (attribute.type === 'relation' || attribute.type === 'media') {
      populate[name] = { select: ['documentId', nameFieldOf(attribute)] };
    } else if (attribute.component) {
      populate[name] = { populate: populateOf(strapi, attribute.component) };
    }
  }
  return populate;
}

function readContent(strapi: Core.Strapi, uid: string, entry: Entry): Content {
  const fields = contentAttributesOf(strapi, uid).map(([name, attribute]) => [
    name,
    readValue(strapi, attribute, entry[name]),
  ]);
  return Object.fromEntries(fields) as Content;
}

function readValue(strapi: Core.Strapi, attribute: ContentAttribute, value: unknown): unknown {
  const { type, component } = attribute;
  if (type === 'relation' || type === 'media') return readNamed(attribute, value);
  if (value === null || value === undefined) return null;
  if (!component) return value;
  return Array.isArray(value)
    ? value.map((part: Entry) => readContent(strapi, component, part))
    : readContent(strapi, component, value as Entry);
}

/** In the editor's order; a draft and its published version count once. */
function readNamed(attribute: ContentAttribute, value: unknown): Named[] {
  const field = nameFieldOf(attribute);
  const entries = [value ?? []].flat() as Record<string, string | null>[];
  const named = entries.map((entry): [string, Named] => {
    const documentId = entry['documentId'] ?? '';
    return [documentId, { documentId, name: entry[field] ?? documentId }];
  });
  return [...new Map(named).values()];
}
