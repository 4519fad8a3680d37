import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { findUploads } from './find-uploads';
import { bringsData, type Rule } from './rule';
import { editorialTypeOf, isContentType } from '../publication/wire-types';
import { mapText } from './visit-text';

/** The address of a Markdown link or picture, up to its title. */
const ADDRESS = /(\]\(\s*<?)([^\s()<>]+)/g;
const UPLOAD = /^(?:https?:\/\/[^/]+)?\/uploads\/([^/?#]+)(?:[?#].*)?$/;
const EDIT_PAGE =
  /^(?:https?:\/\/[^/]+)?\/admin\/content-manager\/collection-types\/([^/]+)\/([a-z0-9]{24,36})(?:[/?#].*)?$/;

/**
 * What the editor's buttons and the address bar put into a body is kept by identity: a file of the library
 * becomes `media:<documentId>`, a page of the desk `doc:<type>/<documentId>`.
 */
export const referByIdentity: Rule = async (write, next) => {
  const { strapi, uid, params } = write;
  if (bringsData(write) && params.data) {
    const files = await findFilesNamed(strapi, uid, params.data);
    const data = mapText(strapi, uid, params.data, (text, { kind }) =>
      kind === 'richtext'
        ? text.replace(ADDRESS, (_all, lead: string, address: string) => lead + toReference(address, files))
        : text,
    );
    write.params = { ...params, data };
  }
  return next();
};

function toReference(address: string, files: ReadonlyMap<string, string>): string {
  const upload = UPLOAD.exec(address)?.[1];
  if (upload) {
    const documentId = files.get(stemOf(upload));
    return documentId ? `media:${documentId}` : address;
  }
  const [, uid, documentId] = EDIT_PAGE.exec(address) ?? [];
  const type = uid ? editorialTypeOf(uid) : null;
  return type && isContentType(type) ? `doc:${type}/${documentId}` : address;
}

async function findFilesNamed(strapi: Core.Strapi, uid: string, data: Record<string, unknown>) {
  const stems = new Set<string>();
  mapText(strapi, uid, data, (text, { kind }) => {
    if (kind !== 'richtext') return text;
    for (const [, , address = ''] of text.matchAll(ADDRESS)) {
      const upload = UPLOAD.exec(address)?.[1];
      if (upload) stems.add(stemOf(upload));
    }
    return text;
  });
  return findUploads(strapi, [...stems]);
}

function stemOf(fileName: string): string {
  return path.parse(fileName).name;
}
