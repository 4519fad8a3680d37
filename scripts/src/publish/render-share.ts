import type { Reading, Renderer } from '@ntm/site/renderer';
import { toPageFile } from './collect-files.ts';
import { compressFiles } from './compress-files.ts';
import type { LiveFile } from './live-file.ts';
import { noteReading, type Target } from './plan-render.ts';
import { renderPage, type RenderedPage } from './render-page.ts';
import { stagePages } from './stage-files.ts';

/** What renders shares of a whole release, one after the other. */
export interface ShareWork {
  readonly renderer: Renderer;
  readonly siteUrl: string;
  /** The folder of the release. */
  readonly staged: string;
  /** Queries that an earlier share has told of. */
  readonly told: Set<string>;
}

/** Pages of a whole release that were rendered and written into its folder. */
export interface RenderedShare {
  readonly pages: readonly RenderedPage[];
  /** The pages' files and their compressed copies. */
  readonly files: readonly LiveFile[];
  /** Queries that they, and no share before them, have asked. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/**
 * Renders some pages of a whole release and writes them away, with their compressed copies: the memory that all take
 * together grows with the archive.
 * @throws PageFailed
 */
export async function renderShare(
  { renderer, siteUrl, staged, told }: ShareWork,
  targets: readonly Target[],
): Promise<RenderedShare> {
  const pages: RenderedPage[] = [];
  const files: LiveFile[] = [];
  const readings = new Map<string, Reading>();
  for (const target of targets) {
    const { page, body } = await renderPage(renderer, target, siteUrl);
    // While what it asked is remembered still.
    for (const key of page.reads) noteReading(renderer, readings, key, (known) => told.has(known));
    pages.push(page);
    files.push(toPageFile(page, body));
  }
  for (const key of readings.keys()) told.add(key);
  files.push(...compressFiles(files));
  stagePages(staged, files);
  return { pages, files: files.map((file) => ({ ...file, content: { isStaged: true } })), readings };
}
