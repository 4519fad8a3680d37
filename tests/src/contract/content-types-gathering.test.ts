import { CONTENT_TYPES, gatheringPath, GATHERINGS, REGISTRY_TYPES, type Gathering } from '@ntm/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../cms/src/bootstrap/roles.ts';
import { toGatheringHead } from '../../../site/src/components/gathering/to-gathering-head.ts';
import type { Store } from '../../../site/src/store/database.ts';
import { listAddresses, sourceOfTag } from '../../../site/src/store/queries/addresses.ts';
import {
  gathering,
  gatheringArchivePage,
  gatheringLink,
  site,
  sitemap,
} from '../../../site/src/store/queries.ts';
import { readFrom } from '../../../site/src/store/session.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { generateCorpus } from './bench-corpus.ts';
import { openOneOfEach } from './one-of-each.ts';
import { hasPage, list, listComponents, read } from './project-files.ts';

/** Registries whose entries have a page that gathers what belongs to them. */
type Registry = Exclude<Gathering, 'language'>;
const REGISTRIES = Object.keys(GATHERINGS).filter((kind): kind is Registry => kind !== 'language');

/** What the page of an entry says to machines that it is about. */
const SAID: Readonly<Record<Registry, object>> = {
  theme: { '@type': 'CollectionPage' },
  movement: { '@type': 'CollectionPage' },
  locality: { about: { '@type': 'AdministrativeArea' } },
  organisation: { about: { '@type': 'Organization' } },
  producer: { about: { '@type': 'Organization' } },
  author: { mainEntity: { '@type': 'Person' } },
};
/** Written by these at the first start, or with the sample. */
const FIRST_ROWS = ['cms/src/bootstrap/ensure-registries.ts', 'cms/src/sample/load-sample-registries.ts'];

const corpus = JSON.stringify(generateCorpus());
let store: Store;
let feed: FakeFeed;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ store, feed, close } = await openOneOfEach());
});
afterAll(() => close());

async function ask<Answer>(query: () => Answer): Promise<Answer> {
  return (await readFrom(store, async () => query())).result;
}

function entryOf(kind: Registry): { documentId: string; slug: string; name: string } {
  const [entry] = feed.list(kind);
  if (!entry) throw new Error(`the small world has no ${kind}`);
  return { ...entry, name: 'name' in entry ? entry.name : entry.title };
}

describe.each(REGISTRIES)('the gathering %s', (kind) => {
  const folder = `site/src/pages/${GATHERINGS[kind]}/[slug]`;

  it('is a registry that every role may choose from and an editor keeps', () => {
    expect(REGISTRY_TYPES).toContain(kind);
    const uid = `api::${kind}.${kind}`;
    const blind = ROLES.filter(({ manages, reads }) => ![...manages, ...reads].some((each) => each === uid));
    expect(blind).toEqual([]);
    expect(ROLES.find(({ code }) => code === 'strapi-editor')?.manages).toContain(uid);
  });

  it('has first rows, and something of the bench that belongs to it', () => {
    expect(FIRST_ROWS.some((file) => read(file).includes(`uid: 'api::${kind}.${kind}'`))).toBe(true);
    expect(corpus).toContain(`"connect":[{"documentId":"${kind}"}]`);
  });

  it('has addresses for each entry and its archive, and a page behind each', () => {
    const { slug, documentId } = entryOf(kind);
    const known = new Map(listAddresses(store).map((address) => [address.path, address.route]));
    const paths = [gatheringPath(kind, slug), gatheringPath(kind, slug, 1)];
    expect(paths.filter((each) => !hasPage(known.get(each) ?? 'nowhere'))).toEqual([]);
    expect(sourceOfTag(`document ${kind}/${documentId}`)).toBe(`${kind} ${documentId}`);
  });

  it('gathers what belongs to it', async () => {
    const { slug, name } = entryOf(kind);
    const path = gatheringPath(kind, slug);
    const found = await ask(() => gathering(kind, slug));
    expect(found).toMatchObject({ kind, name, path });
    const types = new Set(found?.newest.cards.map(({ type }) => type));
    expect(types).toEqual(new Set(kind === 'producer' ? ['ocop-product'] : CONTENT_TYPES));
    expect(await ask(() => gatheringLink(kind, slug))).toEqual({ name, path });
    expect((await ask(() => gatheringArchivePage(kind, slug, 1)))?.cards).toHaveLength(types.size);
  });

  it('says to readers and to machines what it is about', async () => {
    const { slug, name } = entryOf(kind);
    const found = await ask(() => gathering(kind, slug));
    if (!found) throw new Error(`no ${kind} stands at its address`);
    const head = toGatheringHead(await ask(() => site()), found);
    expect(head.description).toContain(name);
    expect(head.jsonLd?.[0]).toMatchObject(SAID[kind]);
  });

  it('stands in the sitemap', async () => {
    const pages = (await ask(() => sitemap('trang'))) ?? [];
    expect(pages.map(({ path }) => path)).toContain(gatheringPath(kind, entryOf(kind).slug));
  });

  it('has pages that ask for it, and an introduction that the gallery shows', () => {
    for (const page of [`${folder}/index.astro`, `${folder}/trang/[page].astro`])
      expect(read(page)).toContain(`'${kind}'`);
    const [intro] = listComponents(`${folder}/index.astro`).filter((name) => name.endsWith('Intro.astro'));
    if (intro === 'gathering/PlainIntro.astro') return;
    expect(list('site/gallery/pages/**/*.astro').flatMap((file) => listComponents(file))).toContain(intro);
  });
});
