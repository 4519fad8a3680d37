import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WirePublicationReport } from '@ntm/shared';
import { MANIFEST_FILE } from '@ntm/site/store';
import { generateDocument } from '../corpus/generate-document.ts';
import type { BenchInstallation } from '../installation.ts';
import type { BenchNewsroom } from '../newsroom.ts';
import { readReports, type WatchingPublisher } from './publisher-child.ts';

const LOOK_MILLISECONDS = 5;
const PATIENCE_MILLISECONDS = 180_000;
/** Where the newest story must be seen: the list of its type and the feed of everything. */
const LISTS = ['tin/index.html', 'rss.xml'];
/** Numbers of documents that no corpus has. */
const FIRST_INDEX = 10_000_000;

/** What happened between the press of “Đăng” and the readers. */
export interface LiveStory {
  readonly slug: string;
  /** The CMS's answer to the publish. */
  readonly answerMilliseconds: number;
  /** From the request to publish until page, list, feed and search are live. */
  readonly liveMilliseconds: number;
  /** The publisher's processor time from then until it has recorded the publication; null where the system does not tell. */
  readonly cpuMilliseconds: number | null;
  readonly steps: WirePublicationReport['steps'];
}

/**
 * Writes a new story, publishes it and waits until readers have it.
 * @param more values that the story has beside those of the corpus
 * @throws Error when they never do
 */
export async function publishStory(
  { dataDir, corpus }: BenchInstallation,
  newsroom: BenchNewsroom,
  publisher: WatchingPublisher,
  run: number,
  more: object = {},
): Promise<LiveStory> {
  const article = generateArticle(corpus, FIRST_INDEX + run * 1000);
  const { type, values } = { ...article, values: { ...article.values, ...more } };
  const readManifest = () => readFileSync(join(dataDir, 'live', MANIFEST_FILE), 'utf8');
  const manifest = readManifest();
  const publish = await newsroom.prepare({ type, shape: '', values });
  const before = publisher.usage();
  const { documentId, slug, answerMilliseconds, publishedAt } = await publish();
  const live = join(dataDir, 'live');
  await waitUntil(
    () =>
      existsSync(join(live, 'tin', slug, 'index.html')) &&
      LISTS.every((path) => readFileSync(join(live, path), 'utf8').includes(`/tin/${slug}/`)) &&
      readManifest() !== manifest,
    `/tin/${slug}/ did not go live`,
  );
  const liveMilliseconds = performance.now() - publishedAt;
  const findReport = () =>
    readReports(dataDir, 5).find(({ changes }) => changes.some((change) => change.documentId === documentId));
  await waitUntil(() => findReport() !== undefined, 'the publication has no record');
  const after = publisher.usage();
  const cpuMilliseconds = before && after ? after.cpuMilliseconds - before.cpuMilliseconds : null;
  return { slug, answerMilliseconds, liveMilliseconds, cpuMilliseconds, steps: findReport()?.steps ?? [] };
}

/** A story of today: the first article from a number on, without the day that an import would bring. */
function generateArticle(corpus: BenchInstallation['corpus'], from: number) {
  for (let index = from; ; index += 1) {
    const { type, values } = generateDocument(corpus, index);
    if (type !== 'article') continue;
    const { firstPublishedAt: _imported, ...fresh } = values;
    return { type, values: fresh };
  }
}

async function waitUntil(isTrue: () => boolean, complaint: string): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MILLISECONDS; !isTrue(); await sleep(LOOK_MILLISECONDS))
    if (performance.now() > deadline) throw new Error(complaint);
}
