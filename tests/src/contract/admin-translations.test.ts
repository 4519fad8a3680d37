import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import * as shared from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { admin } from '../../../cms/src/admin/translations/admin.ts';
import { choices } from '../../../cms/src/admin/translations/choices.ts';
import { contentManager } from '../../../cms/src/admin/translations/content-manager.ts';
import { contentTypeBuilder } from '../../../cms/src/admin/translations/content-type-builder.ts';
import { email } from '../../../cms/src/admin/translations/email.ts';
import { i18n } from '../../../cms/src/admin/translations/i18n.ts';
import { strapiUnlisted } from '../../../cms/src/admin/translations/strapi-unlisted.ts';
import { upload } from '../../../cms/src/admin/translations/upload.ts';
import { vi } from '../../../cms/src/admin/translations/vi.ts';

type Strings = Record<string, string>;

const fromCms = createRequire(new URL('../../../cms/package.json', import.meta.url));
const fromStrapi = createRequire(fromCms.resolve('@strapi/strapi/package.json'));
const folderOf = (name: string): string => path.dirname(fromStrapi.resolve(`@strapi/${name}/package.json`));

const translationsOf = async (name: string, language: string): Promise<Strings> => {
  const folder = name === 'admin' ? 'dist/admin/admin/src/translations' : 'dist/admin/translations';
  const file = path.join(folderOf(name), folder, `${language}.json.mjs`);
  const loaded = (await import(pathToFileURL(file).href)) as { default: Strings };
  return loaded.default;
};

/** What a message needs to be rendered: the names it is given values for, and the tags around parts of it. */
const slotsOf = (message: string): string[] => {
  const slots = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      slots.add(isTagElement(element) ? `<${element.value}>` : element.value);
      if (isTagElement(element)) visit(element.children);
      if (isSelectElement(element) || isPluralElement(element)) {
        Object.values(element.options).forEach((option) => visit(option.value));
      }
    }
  };
  visit(parse(message));
  return [...slots].sort();
};

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const entry = path.join(folder, name);
    if (statSync(entry).isDirectory()) return name === 'translations' ? [] : sourcesUnder(entry);
    return entry.endsWith('.mjs') ? [readFileSync(entry, 'utf8')] : [];
  });

const COMPLETE = [
  { plugin: 'admin', ours: admin, hasVietnamese: true },
  { plugin: 'content-manager', ours: contentManager, hasVietnamese: true },
  { plugin: 'upload', ours: upload, hasVietnamese: false },
  { plugin: 'i18n', ours: i18n, hasVietnamese: false },
];

const PARTIAL = [
  { plugin: 'content-type-builder', ours: contentTypeBuilder },
  { plugin: 'email', ours: email },
];

describe.each(COMPLETE)('the Vietnamese of $plugin', ({ plugin, ours, hasVietnamese }) => {
  it('has a string for every string of Strapi', async () => {
    const theirs = hasVietnamese ? await translationsOf(plugin, 'vi') : {};
    const english = Object.keys(await translationsOf(plugin, 'en'));
    expect(english.length).toBeGreaterThan(50);
    expect(english.filter((key) => !(key in ours) && !(key in theirs))).toEqual([]);
  });
});

describe.each([...COMPLETE, ...PARTIAL])('our strings for $plugin', ({ plugin, ours }) => {
  it('translate nothing that Strapi does not have', async () => {
    const english = await translationsOf(plugin, 'en');
    expect(Object.keys(ours).filter((key) => !(key in english))).toEqual([]);
  });

  it('keep the placeholders and tags of the English', async () => {
    const english = await translationsOf(plugin, 'en');
    const differing = Object.entries(ours)
      .map(([key, text]) => ({ key, english: slotsOf(english[key] ?? ''), vietnamese: slotsOf(text) }))
      .filter((slots) => slots.english.join() !== slots.vietnamese.join());
    expect(differing).toEqual([]);
  });

  it('are asked for under the prefix that Strapi gives them', () => {
    const prefix = plugin === 'admin' ? '' : `${plugin}.`;
    expect(Object.entries(ours).filter(([key, text]) => vi[`${prefix}${key}`] !== text)).toEqual([]);
  });
});

describe('our strings for what Strapi forgot to list', () => {
  it('are each asked for somewhere in its sources', () => {
    const sources = ['admin', 'content-manager', 'upload', 'i18n', 'content-type-builder']
      .flatMap((name) => sourcesUnder(path.join(folderOf(name), 'dist/admin')))
      .join('\n');
    const isAskedFor = (key: string): boolean => {
      const bare = key.replace(/^(content-manager|upload|i18n|content-type-builder)\./, '');
      return [key, bare].some((id) => sources.includes(`'${id}'`) || sources.includes(`\`${id}\``));
    };
    expect(Object.keys(strapiUnlisted).filter((key) => !isAskedFor(key))).toEqual([]);
  });

  it('override none of the listed ones', async () => {
    const listed = await translationsOf('admin', 'en');
    expect(Object.keys(strapiUnlisted).filter((key) => key in listed)).toEqual([]);
  });

  it('are well-formed messages', () => {
    expect(() => Object.values(strapiUnlisted).map(slotsOf)).not.toThrow();
  });
});

const isChoice = (entry: unknown): entry is shared.Choice =>
  typeof entry === 'object' && entry !== null && 'value' in entry && 'label' in entry;

describe('the labels of stored values', () => {
  // What the trail calls its entries stands in no field of choices.
  const fields = Object.values(shared).filter((list) => list !== shared.TRAIL_KINDS);
  const known = fields.flatMap((list) => (Array.isArray(list) ? list.filter(isChoice) : []));

  it('are on the desk for every list of choices, whatever other list has the same value', () => {
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter(({ value, label }) => choices[value] !== label)).toEqual([]);
  });

  it('are what editors see, and hide no other string', async () => {
    const english = await translationsOf('admin', 'en');
    expect(Object.entries(choices).filter(([value, label]) => vi[value] !== label)).toEqual([]);
    expect(Object.keys(choices).filter((value) => value in english)).toEqual([]);
  });
});
