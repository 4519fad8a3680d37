import { toPageFile } from './collect-files.ts';
import { isRecorded } from './ledger.ts';
import type { LiveFile } from './live-file.ts';
import { noteReading, type RenderPlan } from './plan-render.ts';
import type { Publisher } from './publisher.ts';
import { renderPage, type RenderedPage } from './render-page.ts';

/** Pages that were rendered. */
export interface RenderedFiles {
  readonly pages: readonly RenderedPage[];
  /** The pages' own; of a whole release their compressed copies, too. */
  readonly files: readonly LiveFile[];
}

/**
 * Renders the pages of a change: few, and held in memory.
 * @throws PageFailed
 */
export async function renderTargets(
  { renderer, db, options }: Publisher,
  { targets, readings }: RenderPlan,
): Promise<RenderedFiles> {
  const pages: RenderedPage[] = [];
  const files: LiveFile[] = [];
  const recorded = new Set<string>();
  const isKnown = (key: string) => {
    if (!recorded.has(key) && isRecorded(db, key)) recorded.add(key);
    return recorded.has(key);
  };
  for (const target of targets) {
    const { page, body } = await renderPage(renderer, target, options.siteUrl);
    // While what it asked is remembered still.
    for (const key of page.reads) noteReading(renderer, readings, key, isKnown);
    pages.push(page);
    files.push(toPageFile(page, body));
  }
  return { pages, files };
}
