import {
  CONTENT_TYPE_LABELS,
  CONTENT_TYPES,
  mediaOf,
  parseWireDocument,
  REGISTRY_TYPES,
  sectionPath,
  WIRE_SCHEMAS,
  type ContentType,
  type RegistryType,
  type WireDocument,
} from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { choices } from '../../../cms/src/admin/translations/choices.ts';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../../cms/src/bootstrap/layouts/list.ts';
import { ROLES } from '../../../cms/src/bootstrap/roles.ts';
import { findEditorialFlaws } from '../../../cms/src/document-middlewares/editorial-flaws.ts';
import { SERIALISERS } from '../../../cms/src/publication/serialisers/list.ts';
import { editorialTypeOf } from '../../../cms/src/publication/wire-types.ts';
import { IMPORTERS } from '../../../cms/src/sample/importers/list.ts';
import { PAGE_TYPES } from '../browser/reader/page-types.ts';
import { generateCorpus } from './bench-corpus.ts';
import { ONE_OF_EACH } from './one-of-each.ts';
import { exists, list, read, readTable } from './project-files.ts';
import { readContentTypes } from './strapi-schemas.ts';

/** What the newsroom needs of every type; what readers see of it is asked in the two files beside this one. */

type Type = ContentType | RegistryType;

const schemas = readContentTypes();
const corpus = generateCorpus();

const uidOf = (type: Type) => `api::${type}.${type}`;
const attributesOf = (type: Type) => Object.entries(schemas.get(type)?.attributes ?? {});
const enumOf = (registry: string) => schemas.get(registry)?.attributes['targetType']?.enum ?? [];

/** What the CMS needs of every type, and how one sees that it is there. */
const IN_THE_CMS: Readonly<Record<string, (type: Type) => boolean>> = {
  'a schema': (type) => schemas.has(type),
  'a controller, a route and a service': (type) =>
    ['controllers', 'routes', 'services'].every((part) => exists(`cms/src/api/${type}/${part}/${type}.ts`)),
  'generated types': (type) => read('cms/types/generated/contentTypes.d.ts').includes(`'${uidOf(type)}'`),
  'a wire form': (type) => type in WIRE_SCHEMAS,
  'a place in the change feed': (type) => editorialTypeOf(uidOf(type)) === type,
  'a serialiser': (type) =>
    type in SERIALISERS && read(`cms/src/publication/serialisers/${type}.ts`).includes(`type: '${type}'`),
  'a form in Vietnamese': (type) => uidOf(type) in TYPE_LAYOUTS,
  'a form for each of its components': (type) =>
    attributesOf(type).every(([, { component }]) => !component || component in COMPONENT_LAYOUTS),
  'a label for each of its choices': (type) =>
    attributesOf(type).every(([, attribute]) => (attribute.enum ?? []).every((value) => value in choices)),
  'a role that sees it': (type) =>
    ROLES.some(({ texts, manages, reads }) =>
      [...texts, ...manages, ...reads].some((uid) => uid === uidOf(type)),
    ),
};

/** What a content type needs beside that before it leaves the newsroom. */
const ON_THE_DESK: Readonly<Record<string, (type: ContentType) => boolean>> = {
  'roles that write it, all of them': (type) =>
    ROLES.every(({ texts }) => texts.some((uid) => uid === uidOf(type))),
  'a name on the desk': (type) =>
    choices[type] === CONTENT_TYPE_LABELS[type] && Boolean(CONTENT_TYPE_LABELS[type]),
  'notices and redirects that may point at it': (type) =>
    [enumOf('notice'), enumOf('redirect')].every((types) => types.includes(type)),
  'demands before it is published': (type) => findEditorialFlaws(type, {}).length > 0,
  'words for its withdrawal': (type) =>
    new RegExp(`^\\s*'?${type}'?:`, 'm').test(
      readTable('cms/src/document-middlewares/leave-notice.ts', 'SUBJECTS'),
    ),
  'an importer of sample content, and something to import': (type) =>
    IMPORTERS.some(
      (importer) => importer.type === type && list(`cms/sample/${importer.folder}/*.md`).length > 0,
    ),
  'a share of what the bench writes': (type) => corpus.some((document) => document.type === type),
  'a page that browsers look at': (type) =>
    Object.values<string>(PAGE_TYPES).some(
      (path) => path.startsWith(sectionPath(type)) && path !== sectionPath(type),
    ),
};

describe.each([...CONTENT_TYPES, ...REGISTRY_TYPES])('the type %s', (type) => {
  it.each(Object.keys(IN_THE_CMS))('has %s', (need) => {
    expect(IN_THE_CMS[need]?.(type)).toBe(true);
  });

  it('lets the feed know of every file that it names', () => {
    const named = attributesOf(type)
      .filter(([, attribute]) => attribute.type === 'media')
      .map(([name]) => name);
    const files = Object.fromEntries(named.map((name) => [name, `${name}-file`]));
    const bare = { type, cover: null, gallery: [], body: null, translations: [], audio: null };
    expect(mediaOf({ ...bare, ...files } as unknown as WireDocument)).toEqual(Object.values(files));
  });
});

describe.each(CONTENT_TYPES)('the content type %s', (type) => {
  it.each(Object.keys(ON_THE_DESK))('has %s', (need) => {
    expect(ON_THE_DESK[need]?.(type)).toBe(true);
  });

  it('travels in its own wire form', () => {
    expect(parseWireDocument(type, ONE_OF_EACH[type])).toEqual(ONE_OF_EACH[type]);
  });
});
