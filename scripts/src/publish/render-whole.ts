import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { LiveFile } from './live-file.ts';
import type { RenderPlan, Target } from './plan-render.ts';
import type { Publisher } from './publisher.ts';
import { PageFailed } from './render-page.ts';
import { renderShare, type RenderedShare, type ShareWork } from './render-share.ts';
import type { RenderedFiles } from './render-targets.ts';
import type { RenderThreadAnswer, RenderThreadData } from './render-thread.ts';
import { openStage } from './stage-files.ts';

/** Pages that one thread renders before it writes them away. */
const SHARE = 64;
/** Pages for which loading the site's code once more is worth it. */
const TARGETS_OF_A_THREAD = 500;
/** Each remembers answers of its own: more would take more memory than they save time. */
const MOST_THREADS = 4;

/** The threads that render so many pages besides this one; 0: it does that by itself. */
export function countThreads(targets: number): number {
  const worthIt = Math.floor(targets / TARGETS_OF_A_THREAD);
  return worthIt < 2 ? 0 : Math.min(worthIt, MOST_THREADS, availableParallelism());
}

/**
 * Renders all pages of a whole release into its folder; in threads, this one is free meanwhile.
 * @param staged the folder of the release, which is emptied
 * @param threads how many
 * @throws PageFailed, and the system's errors with their code: of a full disk
 */
export async function renderWhole(
  { renderer, bundle, storeFolder, options: { siteUrl } }: Publisher,
  { targets, readings }: RenderPlan,
  staged: string,
  threads = countThreads(targets.length),
): Promise<RenderedFiles> {
  await openStage(staged);
  const told = new Set(readings.keys());
  const shares = Array.from({ length: Math.ceil(targets.length / SHARE) }, (_, index) =>
    targets.slice(index * SHARE, (index + 1) * SHARE),
  );
  const rendered =
    threads > 0
      ? await renderInThreads({ bundle, storeFolder, siteUrl, staged }, shares, threads)
      : await renderHere({ renderer, siteUrl, staged, told }, shares);
  for (const share of rendered)
    for (const [key, reading] of share.readings) if (!readings.has(key)) readings.set(key, reading);
  return {
    pages: rendered.flatMap(({ pages }) => pages),
    files: rendered.flatMap(({ files }): readonly LiveFile[] => files),
  };
}

async function renderHere(work: ShareWork, shares: readonly (readonly Target[])[]): Promise<RenderedShare[]> {
  const rendered: RenderedShare[] = [];
  for (const share of shares) rendered.push(await renderShare(work, share));
  return rendered;
}

async function renderInThreads(
  workerData: RenderThreadData,
  shares: readonly (readonly Target[])[],
  threads: number,
): Promise<RenderedShare[]> {
  const pool = new Piscina<readonly Target[], RenderThreadAnswer>({
    filename: new URL('./render-thread.ts', import.meta.url).href,
    workerData,
    minThreads: threads,
    maxThreads: threads,
    // While one share is compressed and written, the next is rendered.
    concurrentTasksPerWorker: 2,
    atomics: 'disabled',
    // What a page leaves behind is gone at the next one: a young generation that holds more is seldom looked through.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  try {
    return await Promise.all(
      shares.map(async (targets) => {
        const answer = await pool.run(targets);
        if ('failed' in answer) throw new PageFailed(answer.failed, answer.reason);
        if ('fault' in answer) throw Object.assign(new Error(answer.fault), { code: answer.code });
        return answer.share;
      }),
    );
  } finally {
    // Another try begins with an empty folder: nothing of this one may come after.
    await pool.destroy();
  }
}
