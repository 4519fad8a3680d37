import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONTENT_TYPE_LABELS,
  CONTENT_TYPES,
  FEEDS,
  mediaOf,
  REGISTRY_TYPES,
  SECTIONS,
  WIRE_SCHEMAS,
  type ContentType,
  type RegistryType,
  type WireDocument,
} from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { choices } from '../../../cms/src/admin/translations/choices.ts';
import { TYPE_LAYOUTS } from '../../../cms/src/bootstrap/layouts/list.ts';
import { ROLES } from '../../../cms/src/bootstrap/roles.ts';
import { SERIALISERS } from '../../../cms/src/publication/serialisers/list.ts';
import { readContentTypes } from './strapi-schemas.ts';

type Type = ContentType | RegistryType;

const ROOT = path.resolve(import.meta.dirname, '../../..');
const schemas = readContentTypes();

const uidOf = (type: Type) => `api::${type}.${type}`;
const exists = (file: string) => existsSync(path.join(ROOT, file));
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const page = (type: ContentType, file: string) => exists(`site/src/pages/${SECTIONS[type]}/${file}`);
const feedRoute = (address: string, type: ContentType) =>
  exists(`site/src/pages${address.replace(type, '[type]')}.ts`);
const enumOf = (registry: string) => schemas.get(registry)?.attributes['targetType']?.enum ?? [];

/** What the CMS needs of every type, and how one sees that it is there. */
const IN_THE_CMS: Readonly<Record<string, (type: Type) => boolean>> = {
  'a schema': (type) => schemas.has(type),
  'a controller, a route and a service': (type) =>
    ['controllers', 'routes', 'services'].every((part) => exists(`cms/src/api/${type}/${part}/${type}.ts`)),
  'generated types': (type) => read('cms/types/generated/contentTypes.d.ts').includes(`'${uidOf(type)}'`),
  'a wire form': (type) => type in WIRE_SCHEMAS,
  'a serialiser': (type) => type in SERIALISERS && exists(`cms/src/publication/serialisers/${type}.ts`),
  'a form in Vietnamese': (type) => uidOf(type) in TYPE_LAYOUTS,
};

/** What a content type needs beside that, on its way to the readers. */
const ON_THE_WAY: Readonly<Record<string, (type: ContentType) => boolean>> = {
  'a role that writes it': (type) => ROLES.every(({ texts }) => texts.some((uid) => uid === uidOf(type))),
  'a name on the desk': (type) => choices[type] === CONTENT_TYPE_LABELS[type],
  'notices and redirects that may point at it': (type) =>
    [enumOf('notice'), enumOf('redirect')].every((types) => types.includes(type)),
  'a page of its own': (type) => page(type, '[slug]/index.astro'),
  'a page for its minority-language versions': (type) => page(type, '[slug]/[language].astro'),
  'a list and its archive': (type) => page(type, 'index.astro') && page(type, 'trang/[page].astro'),
  'feeds, full and short': (type) =>
    [FEEDS.type(type), FEEDS.typeJson(type), FEEDS.typeShort(type)].every((feed) => feedRoute(feed, type)),
  'a name in search and lists': (type) => Boolean(CONTENT_TYPE_LABELS[type]),
  'sample content': (type) =>
    readdirSync(path.join(ROOT, 'cms/sample', schemas.get(type)?.info.pluralName ?? '')).some((name) =>
      name.endsWith('.md'),
    ),
};

describe.each([...CONTENT_TYPES, ...REGISTRY_TYPES])('the type %s', (type) => {
  it.each(Object.keys(IN_THE_CMS))('has %s', (need) => {
    expect(IN_THE_CMS[need]?.(type)).toBe(true);
  });

  it('lets the feed know of every file that it names', () => {
    const attributes = Object.entries(schemas.get(type)?.attributes ?? {});
    const named = attributes.filter(([, attribute]) => attribute.type === 'media').map(([name]) => name);
    const files = Object.fromEntries(named.map((name) => [name, `${name}-file`]));
    const bare = { type, cover: null, gallery: [], body: null, translations: [], audio: null };
    expect(mediaOf({ ...bare, ...files } as unknown as WireDocument)).toEqual(Object.values(files));
  });
});

describe.each(CONTENT_TYPES)('the content type %s', (type) => {
  it.each(Object.keys(ON_THE_WAY))('has %s', (need) => {
    expect(ON_THE_WAY[need]?.(type)).toBe(true);
  });
});
