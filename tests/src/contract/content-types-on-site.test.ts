import {
  CONTENT_TYPES, documentPath, FEEDS, SECTIONS, sectionPath, translationPath, type ContentType,
} from '@ntm/shared'; // prettier-ignore
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as samples from '../../../site/gallery/samples/contents.ts';
import { toKicker } from '../../../site/src/components/card/to-kicker.ts';
import { toContentJsonLd } from '../../../site/src/components/json-ld/to-content-json-ld.ts';
import { TYPES } from '../../../site/src/components/search/filter-choices.ts';
import { readTypeFeed } from '../../../site/src/feeds/read-collections.ts';
import { readOpmlGroups } from '../../../site/src/feeds/read-opml-groups.ts';
import { sections } from '../../../site/src/i18n/content.ts';
import { front } from '../../../site/src/i18n/vi.ts';
import { loadFrom, makeSampleIndex } from '../../../site/src/search/sample-index.ts';
import { openSearch } from '../../../site/src/search/search-engine.ts';
import type { Content } from '../../../site/src/model/content.ts';
import type { Store } from '../../../site/src/store/database.ts';
import { listAddresses } from '../../../site/src/store/queries/addresses.ts';
import {
  archivePage, atAddress, newest, site, sitemap, sitemapParts, versionAtAddress,
} from '../../../site/src/store/queries.ts'; // prettier-ignore
import { listSearchable, readSearchDocument } from '../../../site/src/store/search-documents.ts';
import { readFrom } from '../../../site/src/store/session.ts';
import { ONE_OF_EACH, openOneOfEach } from './one-of-each.ts';
import { hasPage, list, listComponents, read } from './project-files.ts';

/** What only documents of a type say: on their page, in feeds and to search by these words, to machines in this form. */
const OWN: Readonly<Record<ContentType, { words: string; jsonLd: object }>> = {
  article: { words: 'Lời đọc ở Cốc Sâm.', jsonLd: { '@type': 'NewsArticle' } },
  exemplar: { words: 'Bà guong', jsonLd: { '@type': 'NewsArticle', about: { '@type': 'Person' } } },
  'ocop-product': {
    words: 'Hợp tác xã Thử',
    jsonLd: { '@type': 'Article', mainEntity: { manufacturer: { name: 'Hợp tác xã Thử' } } },
  },
  'official-document': { words: 'Tỉnh ủy Lào Cai', jsonLd: { '@type': 'Report', reportNumber: '01-ĐA/TU' } },
};

let store: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ store, close } = await openOneOfEach());
});
afterAll(() => close());

/** Asks the store as a page does. */
async function ask<Answer>(query: () => Answer): Promise<Answer> {
  return (await readFrom(store, async () => query())).result;
}

async function documentOf(type: ContentType) {
  const found = await ask(() => atAddress(type, ONE_OF_EACH[type].slug));
  if (found?.kind !== 'document') throw new Error(`no ${type} stands at its address`);
  return found.document;
}

describe.each(CONTENT_TYPES)('the content type %s', (type) => {
  const { slug, documentId } = ONE_OF_EACH[type];
  const path = documentPath(type, slug);
  const folder = `site/src/pages/${SECTIONS[type]}`;
  const feeds = [FEEDS.type(type), FEEDS.typeJson(type), FEEDS.typeShort(type)];

  it('has addresses for its lists, documents, versions and feeds, and a page behind each', () => {
    const known = new Map(listAddresses(store).map((address) => [address.path, address.route]));
    const paths = [
      sectionPath(type),
      sectionPath(type, 1),
      path,
      translationPath(type, slug, 'hmn'),
      ...feeds,
    ];
    expect(paths.filter((each) => !hasPage(known.get(each) ?? 'nowhere'))).toEqual([]);
  });

  it('has four pages that ask for it and for no other type', () => {
    const pages = list(`${folder}/**/*.astro`).map((file) => read(file).match(/'[\w-]+'|"[\w-]+"/g) ?? []);
    const named = pages.map((words) =>
      CONTENT_TYPES.filter((each) => words.some((word) => word.slice(1, -1) === each)),
    );
    expect(named).toEqual([[type], [type], [type], [type]]);
  });

  it('has a view of its own, which the gallery shows in some state', () => {
    const views = listComponents(`${folder}/[slug]/index.astro`).filter((name) =>
      name.endsWith('View.astro'),
    );
    expect(views).toHaveLength(1);
    const shown = list('site/gallery/pages/*/*.astro').flatMap((file) => listComponents(file));
    expect(shown).toContain(views[0]);
    const groups: readonly Readonly<Record<string, Content>>[] = Object.values(samples);
    const states = groups.flatMap((group) => Object.values(group));
    expect(states.map((state) => state.type)).toContain(type);
  });

  it('says on its page what only it has, and what it is among its kind', async () => {
    const document = await documentOf(type);
    expect(document).toMatchObject({ type, documentId, path });
    expect(JSON.stringify(document)).toContain(OWN[type].words);
    expect(document.label.label).toBeTruthy();
    expect(await ask(() => versionAtAddress(type, slug, 'hmn'))).toMatchObject({ kind: 'version' });
  });

  it('stands in its list and archive as a card, which is called something', async () => {
    for (const shown of [await ask(() => newest(type)), await ask(() => archivePage(type, 1))]) {
      expect(shown?.cards).toMatchObject([{ type, path }]);
      for (const card of shown?.cards ?? [])
        for (const mixed of [true, false])
          expect(toKicker(card, { theme: false, mixed }).kind).not.toBeUndefined();
    }
  });

  it('has words for its section, and a place in the masthead', () => {
    expect(sections[type].name).toBeTruthy();
    expect(front.all[type]).toBeTruthy();
    expect(read('site/src/components/masthead/Masthead.astro')).toContain(`sectionPath('${type}')`);
  });

  it('says to machines what it is', async () => {
    const [info, document] = [await ask(() => site()), await documentOf(type)];
    expect(toContentJsonLd(info, document)).toMatchObject({ headline: document.title, ...OWN[type].jsonLd });
  });

  it('is carried by its feeds with what only it has, sorted under its type and its kind', async () => {
    const { label } = await documentOf(type);
    const items = (await ask(() => readTypeFeed(type)))?.items ?? [];
    expect(items.map(({ guid }) => guid)).toEqual([documentId]);
    expect(items[0]?.html).toContain(OWN[type].words);
    const domains = new Map((items[0]?.categories ?? []).map(({ domain, name }) => [domain, name]));
    expect(domains.get('loai')).toBe(sections[type].name);
    expect(
      [...domains].filter(([domain, name]) => domain && domain !== 'loai' && name === label.label),
    ).toHaveLength(1);
    const subscribed = (await ask(() => readOpmlGroups())).flatMap((group) =>
      group.feeds.map(({ url }) => url),
    );
    for (const feed of [FEEDS.type(type), FEEDS.typeShort(type)])
      expect(subscribed).toContain(`https://ntm.example.vn${feed}`);
  });

  it('is found by what only it has, and by the filters of its type and its kind', async () => {
    const documents = listSearchable(store).flatMap((id) => readSearchDocument(store, id)?.document ?? []);
    const own = documents.find((document) => document.documentId === documentId);
    expect(own?.bodyText).toContain(OWN[type].words);
    const choice = TYPES.find(({ value }) => value === type);
    expect(choice?.label).toBeTruthy();
    const label = choice?.labels.find(({ value }) => value === own?.label.value)?.value ?? 'no such choice';
    const index = makeSampleIndex([documents]);
    const { find } = openSearch(loadFrom(() => index));
    const { next } = await find({ text: slug, filters: { type, label }, sort: 'date' });
    expect((await next()).map((hit) => hit.path)).toEqual([path]);
  });

  it('stands in the sitemap, its list among the pages that last', async () => {
    const parts = await ask(() => sitemapParts());
    const entries = await Promise.all(parts.map((part) => ask(() => sitemap(part))));
    const named = entries.flat().map((entry) => entry?.path);
    expect(named).toEqual(
      expect.arrayContaining([sectionPath(type), path, translationPath(type, slug, 'hmn')]),
    );
  });
});
