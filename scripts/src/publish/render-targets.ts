import { toPageFile } from './collect-files.ts';
import { compressFiles } from './compress-files.ts';
import { isRecorded } from './ledger.ts';
import type { LiveFile } from './live-file.ts';
import { noteReading, type RenderPlan } from './plan-render.ts';
import type { Publisher } from './publisher.ts';
import { renderPage, type RenderedPage } from './render-page.ts';
import { openStage, stageFiles } from './stage-files.ts';

/** Pages of a whole release that are held in memory before they are written. */
const BATCH = 64;

export interface RenderedFiles {
  readonly pages: RenderedPage[];
  /** The pages' own; of a whole release their compressed copies, too. */
  readonly files: LiveFile[];
}

/**
 * Renders what a plan names.
 * @param staged the folder of a whole release: its pages are written there as they come, while the next are rendered, since
 * the memory that they take together grows with the archive; null: they are changes, and few
 * @throws PageFailed
 */
export async function renderTargets(
  { renderer, db, options }: Publisher,
  { targets, readings }: RenderPlan,
  staged: string | null,
): Promise<RenderedFiles> {
  const isKnown = (key: string) => staged === null && isRecorded(db, key);
  const pages: RenderedPage[] = [];
  const files: LiveFile[] = [];
  let batch: LiveFile[] = [];
  let writing: Promise<void> = Promise.resolve();
  if (staged) await openStage(staged);
  try {
    for (const target of targets) {
      const { page, body } = await renderPage(renderer, target, options.siteUrl);
      // While what it asked is remembered still.
      for (const key of page.reads.keys()) noteReading(renderer, readings, key, isKnown);
      pages.push(page);
      batch.push(toPageFile(page, body));
      if (!staged || batch.length < BATCH) continue;
      await writing;
      writing = writeAway(staged, batch, files);
      // Its failure is met where it is waited for.
      writing.catch(() => undefined);
      batch = [];
    }
    await writing;
  } finally {
    // Another try begins with an empty folder: nothing of this one may come after.
    await writing.catch(() => undefined);
  }
  if (staged) await writeAway(staged, batch, files);
  return { pages, files: staged ? files : batch };
}

/** Writes pages and their compressed copies into a release's folder, and notes that they are there. */
async function writeAway(staged: string, batch: readonly LiveFile[], files: LiveFile[]): Promise<void> {
  const all = [...batch, ...(await compressFiles(batch))];
  await stageFiles(staged, all, { flush: false });
  files.push(...all.map((file): LiveFile => ({ ...file, content: { isStaged: true } })));
}
