import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { COMMAND_ADMIN_EMAIL, runCms, type RunningCms } from '../processes/run-cms.ts';
import { ensureSecrets } from '../start/secrets.ts';
import { publishPatterns } from './bulk/publish-patterns.ts';
import { stampDocuments, type Pattern } from './bulk/stamp-documents.ts';
import { ensureWorld } from './corpus/ensure-world.ts';
import { generateDocument, type Corpus, type CorpusDocument } from './corpus/generate-document.ts';
import { loadPlanSentences } from './corpus/plan-sentences.ts';
import { openBenchDesk, type BenchDesk } from './desk.ts';

/** An installation on SQLite that holds as many documents of the corpus as are wanted. */
export interface BenchInstallation {
  readonly dataDir: string;
  readonly corpus: Corpus;
  /** Loads documents until there are `count`; the CMS must be stopped. @returns how many were loaded in bulk */
  fill(count: number): number;
  /** Boots the CMS for as long as `work` takes. */
  run<Answer>(work: (cms: RunningCms, desk: BenchDesk) => Promise<Answer>): Promise<Answer>;
}

/**
 * Makes an installation in an empty folder: registries, pictures and a published document of every shape.
 * @param most the largest number of documents that `fill` will be asked for
 */
export async function createInstallation(
  dataDir: string,
  { most, pictures }: { most: number; pictures: number },
): Promise<BenchInstallation> {
  const run: BenchInstallation['run'] = (work) =>
    runCms({ databaseUrl: null, dataDir }, async (cms) => {
      const { ADMIN_PASSWORD: password } = ensureSecrets(dataDir);
      return work(cms, await openBenchDesk(cms.url, { email: COMMAND_ADMIN_EMAIL, password }));
    });
  const { corpus, patterns, published } = await run(async (_cms, desk) => {
    const world = await ensureWorld(desk, pictures);
    const made: Corpus = { world, sentences: loadPlanSentences(), prefix: '' };
    return { corpus: made, ...(await publishPatterns(desk, made, most)) };
  });
  let next = 0;
  return {
    dataDir,
    corpus,
    run,
    fill(count) {
      const documents = listMissing(corpus, published, next, count);
      next = Math.max(next, count);
      return loadDocuments(dataDir, patterns, documents);
    },
  };
}

/**
 * Takes away what the publisher has made of an installation, but for the site's code and, if wanted, the pictures. The disk
 * has done with it then: what comes after must not pay for tens of thousands of files that went.
 */
export async function forgetPublished(
  dataDir: string,
  { keepsPictures }: { keepsPictures: boolean },
): Promise<void> {
  const store = keepsPictures ? ['store.db', 'publisher.db'].flatMap(databaseFiles) : ['.'];
  for (const path of store.map((name) => join(dataDir, 'store', name)))
    rmSync(path, { recursive: true, force: true });
  for (const name of ['live', 'releases']) rmSync(join(dataDir, name), { recursive: true, force: true });
  // Where there is no such command, the figures say a little more of the disk.
  await promisify(execFile)('sync').catch(() => null);
}

function databaseFiles(name: string): string[] {
  return [name, `${name}-wal`, `${name}-shm`];
}

function listMissing(
  corpus: Corpus,
  published: ReadonlySet<number>,
  from: number,
  to: number,
): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  for (let index = from; index < to; index += 1)
    if (!published.has(index)) documents.push(generateDocument(corpus, index));
  return documents;
}

function loadDocuments(
  dataDir: string,
  patterns: readonly Pattern[],
  documents: readonly CorpusDocument[],
): number {
  const db = new DatabaseSync(join(dataDir, 'cms/data.db'));
  try {
    return stampDocuments(db, patterns, documents).length;
  } finally {
    db.close();
  }
}
