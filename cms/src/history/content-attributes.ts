import type { Core, UID } from '@strapi/strapi';

/** An attribute of a type or a component, as its schema has it. */
export interface ContentAttribute {
  readonly type: string;
  readonly component?: UID.Component;
  readonly repeatable?: boolean;
  readonly target?: UID.ContentType;
  readonly multiple?: boolean;
}

/**
 * What is no part of a document's content: where it stands, which the desk's own actions decide, and what the software
 * writes. A save that changes nothing else makes no version, and restoring one leaves these alone.
 */
const STANDING = ['stage', 'publishAt', 'textBy', 'firstPublishedAt', 'revisedAt'];
const OF_STRAPI = [
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

/** The attributes that make up the content of a type or component, by name, in the schema's order. */
export function contentAttributesOf(strapi: Core.Strapi, uid: string): [string, ContentAttribute][] {
  const { attributes } = strapi.getModel(uid as UID.Schema) as {
    attributes: Record<string, ContentAttribute>;
  };
  return Object.entries(attributes).filter(([name]) => !STANDING.includes(name) && !OF_STRAPI.includes(name));
}
