import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { WirePublicationReport } from '@ntm/shared';
import { measureRelated, openStore, type RelatedCosts } from '@ntm/site/store';
import { forgetPublished, type BenchInstallation } from '../installation.ts';
import { openBenchNewsroom } from '../newsroom.ts';
import { auditLive, type AuditedPage } from './audit-live.ts';
import { buildWithAstro } from './build-with-astro.ts';
import { buildWithHugo, type HugoBuild } from './build-with-hugo.ts';
import { measureAllFiles, measureLastFiles, type FilesAlone } from './measure-files-alone.ts';
import { measureQueries, type QueryCost } from './measure-queries.ts';
import { publishFromNothing, watchPublisher, type ColdPublication, type Profile } from './publisher-child.ts';
import { publishStory, type LiveStory } from './publish-story.ts';
import { publishWithPhotographs } from './publish-with-photographs.ts';

/** Everything that the table shows of one size of the corpus. */
export interface SizeFigures {
  readonly documents: number;
  readonly bulk: { readonly documents: number; readonly milliseconds: number };
  /** From nothing at all, every picture encoded. */
  readonly first: ColdPublication;
  /** From nothing but the pictures, which are kept by their content. */
  readonly cold: ColdPublication;
  /** The first after the publisher's start; in a new installation also the first of its month. */
  readonly firstStory: LiveStory;
  /** Those after it. */
  readonly stories: readonly LiveStory[];
  readonly photographs: LiveStory;
  /** What the pages and feeds of the last of the stories, and of the cold build, cost by themselves. */
  readonly alone: { readonly story: FilesAlone; readonly cold: FilesAlone };
  readonly queries: readonly QueryCost[];
  /** A plain `astro build` of the same documents, in milliseconds; null where it was not asked for. */
  readonly astroMilliseconds: number | null;
  /** Null where no Hugo is installed. */
  readonly hugo: HugoBuild | null;
  readonly related: RelatedCosts;
  /** Null where it was not asked for. */
  readonly pages: readonly AuditedPage[] | null;
  readonly databaseBytes: number;
}

export interface MeasureOptions {
  readonly documents: number;
  readonly runs: number;
  readonly comparesAstro: boolean;
  readonly auditsPages: boolean;
  /** Of the cold build, and of the publisher that publishes the stories. */
  readonly profile: Profile;
}

/** Fills the installation up to `documents` and measures there. */
export async function measureSize(
  installation: BenchInstallation,
  { documents, runs, comparesAstro, auditsPages, profile }: MeasureOptions,
  say: (line: string) => void,
): Promise<SizeFigures> {
  const { dataDir } = installation;
  const since = performance.now();
  const loaded = installation.fill(documents);
  const bulk = { documents: loaded, milliseconds: performance.now() - since };
  say(`${documents} documents: ${loaded} loaded in bulk in ${Math.round(bulk.milliseconds)} ms`);

  return installation.run(async (cms, desk) => {
    await forgetPublished(dataDir, { keepsPictures: false });
    say(`${documents} documents: publishing from nothing …`);
    const first = await publishFromNothing(dataDir, cms);
    await forgetPublished(dataDir, { keepsPictures: true });
    say(`${documents} documents: publishing from nothing but pictures …`);
    const cold = await publishFromNothing(dataDir, cms, profile);
    const coldAlone = await measureAllFiles(dataDir);
    const astroMilliseconds = comparesAstro ? await buildWithAstro(dataDir, say) : null;
    const hugo = comparesAstro ? await buildWithHugo(installation.corpus, documents) : null;
    say(`${documents} documents: publishing ${runs} stories, one after the other …`);
    const newsroom = await openBenchNewsroom(desk, String(documents));
    const publisher = await watchPublisher(dataDir, cms, profile);
    const stories: LiveStory[] = [];
    let firstStory: LiveStory;
    let photographs: LiveStory;
    let storyAlone: FilesAlone;
    try {
      await publisher.settle();
      firstStory = await publishStory(installation, newsroom, publisher, documents);
      for (let run = 1; run <= runs; run += 1)
        stories.push(await publishStory(installation, newsroom, publisher, documents + run));
      storyAlone = await measureLastFiles(dataDir);
      say(`${documents} documents: a story with three photographs of 12 megapixels …`);
      photographs = await publishWithPhotographs(
        installation,
        desk,
        newsroom,
        publisher,
        documents + runs + 1,
      );
    } finally {
      await publisher.stop();
    }
    say(`${documents} documents: looking for related stories, and at pages as a phone sees them …`);
    const related = measureRelatedIn(dataDir);
    const pages = auditsPages ? await auditLive(dataDir, ['/', `/tin/${stories.at(-1)?.slug ?? ''}/`]) : null;
    const queries = await measureQueries(join(dataDir, 'live'));
    const databaseBytes = statSync(join(dataDir, 'cms/data.db')).size;
    return {
      documents,
      bulk,
      first,
      cold,
      firstStory,
      stories,
      photographs,
      alone: { story: storyAlone, cold: coldAlone },
      queries,
      astroMilliseconds,
      hugo,
      related,
      pages,
      databaseBytes,
    };
  });
}

/** What it tries out is taken back. */
function measureRelatedIn(dataDir: string): RelatedCosts {
  const store = openStore(join(dataDir, 'store'));
  try {
    return measureRelated(store);
  } finally {
    store.db.close();
  }
}

/** Milliseconds of a step of a publication, 0 where there was none. */
export function stepOf({ steps }: Pick<WirePublicationReport, 'steps'>, name: string): number {
  return steps.filter((step) => step.name === name).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
