import { mkdtempSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { WirePublicationReport } from '@ntm/shared';
import { listBundles, loadRenderer, type Rendered } from '@ntm/site/renderer';
import { toPageFile } from '../../publish/collect-files.ts';
import { compressFiles } from '../../publish/compress-files.ts';
import type { LiveFile } from '../../publish/live-file.ts';
import { getState } from '../../publish/publisher-database.ts';
import { inspectPage } from '../../publish/render-page.ts';
import { nameInStage, stageChange } from '../../publish/stage-files.ts';
import { readReports, SITE_URL } from './publisher-child.ts';

/** The first teaches the pages' code and remembers answers; the best of the others counts. */
const ROUNDS = 4;
/** Pages of a whole build that stand for all. */
const SAMPLE = 400;

/** What the pages and feeds of a publication cost by themselves, in milliseconds of processor time. */
export interface FilesAlone {
  readonly pages: number;
  readonly steps: WirePublicationReport['steps'];
}

/** The pages and feeds that the last publication put live. @throws Error when there was none */
export function measureLastFiles(dataDir: string): Promise<FilesAlone> {
  const [last] = readReports(dataDir, 1);
  if (!last) throw new Error('nothing was published yet');
  const since = Date.parse(last.startedAt);
  const pages = listPages(dataDir).filter(({ file }) => statSync(file).mtimeMs >= since);
  return measureFilesAlone(
    dataDir,
    pages.map(({ path }) => path),
  );
}

/** All pages and feeds that are live, reckoned from an even sample of them. */
export async function measureAllFiles(dataDir: string): Promise<FilesAlone> {
  const pages = listPages(dataDir);
  const stride = Math.ceil(pages.length / SAMPLE);
  const sample = pages.filter((_, index) => index % stride === 0).map(({ path }) => path);
  const { steps } = await measureFilesAlone(dataDir, sample);
  const factor = pages.length / sample.length;
  return {
    pages: pages.length,
    steps: steps.map(({ name, milliseconds }) => ({ name, milliseconds: milliseconds * factor })),
  };
}

/**
 * A lower bound of what this publisher takes for these pages: they are rendered when every answer of the store is
 * remembered, read once for their policy and links, and named by their bytes; they are compressed; and they and their copies are written, flushed
 * and moved to their place.
 */
async function measureFilesAlone(dataDir: string, paths: readonly string[]): Promise<FilesAlone> {
  const storeFolder = join(dataDir, 'store');
  const id = withPublisherDatabase(dataDir, (db) => getState(db, 'bundle'));
  const bundle = (await listBundles(join(dataDir, 'cache/bundles'))).find((one) => one.id === id);
  if (!bundle) throw new Error(`the bundle ${id} of what is live is gone`);
  const renderer = await loadRenderer(bundle, storeFolder);
  const folder = mkdtempSync(join(dataDir, 'files-alone-'));
  const best = new Map<string, number>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const clock = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
        const before = process.cpuUsage();
        const result = await work();
        const { user, system } = process.cpuUsage(before);
        if (round > 0) best.set(name, Math.min(best.get(name) ?? Infinity, (user + system) / 1000));
        return result;
      };
      const rendered = await clock('render', async () => {
        const texts: [string, Rendered][] = [];
        for (const path of paths) texts.push([path, await renderer.render(path)]);
        return texts;
      });
      const pages = await clock('inspect', async () =>
        rendered.map(([path, text]) => {
          const { page, body } = inspectPage({ path, document: null }, text, SITE_URL);
          return toPageFile(page, body);
        }),
      );
      const copies = await clock('compress', async () => compressFiles(pages));
      await clock('write', () => putAside(folder, [...pages, ...copies]));
    }
  } finally {
    renderer.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { pages: paths.length, steps: [...best].map(([name, milliseconds]) => ({ name, milliseconds })) };
}

/** As a change is put live, beside the live folder. */
async function putAside(folder: string, files: readonly LiveFile[]): Promise<void> {
  const staged = join(folder, 'staged');
  await stageChange(staged, files);
  for (const { path } of files) {
    const target = join(folder, 'live', path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(staged, nameInStage(path)), target);
  }
}

function listPages(dataDir: string): { path: string; file: string }[] {
  const rows = withPublisherDatabase(dataDir, (db) => db.prepare('SELECT path, file FROM page').all());
  return rows.map(({ path, file }) => ({ path: String(path), file: join(dataDir, 'live', String(file)) }));
}

function withPublisherDatabase<Answer>(dataDir: string, work: (db: DatabaseSync) => Answer): Answer {
  const db = new DatabaseSync(join(dataDir, 'store/publisher.db'), { readOnly: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}
