import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CMS_SOURCE = path.resolve(import.meta.dirname, '../../../cms/src');

export interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly relation?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

export interface StrapiSchema {
  readonly collectionName: string;
  readonly info: { readonly displayName: string; readonly pluralName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Every content type of the CMS that has a schema, by its name. */
export function readContentTypes(): Map<string, StrapiSchema> {
  const found = new Map<string, StrapiSchema>();
  for (const file of readdirSync(path.join(CMS_SOURCE, 'api'), { recursive: true, encoding: 'utf8' })) {
    if (path.basename(file) === 'schema.json') {
      found.set(path.basename(path.dirname(file)), readSchema(path.join('api', file)));
    }
  }
  return found;
}

/** A component by its identifier, as `media.figure`. */
export function readComponent(uid: string): StrapiSchema {
  return readSchema(path.join('components', `${uid.replace('.', '/')}.json`));
}

function readSchema(file: string): StrapiSchema {
  return JSON.parse(readFileSync(path.join(CMS_SOURCE, file), 'utf8')) as StrapiSchema;
}
