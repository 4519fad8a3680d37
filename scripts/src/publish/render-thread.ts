import { workerData } from 'node:worker_threads';
import { loadRenderer, type Bundle } from '@ntm/site/renderer';
import type { Target } from './plan-render.ts';
import { PageFailed } from './render-page.ts';
import { renderShare, type RenderedShare, type ShareWork } from './render-share.ts';

/** What a thread that renders is started with. */
export interface RenderThreadData extends Pick<ShareWork, 'siteUrl' | 'staged'> {
  readonly bundle: Bundle;
  readonly storeFolder: string;
}

/** What it answers; an error would lose on its way which page it was, or the code of the system. */
export type RenderThreadAnswer =
  | { readonly share: RenderedShare }
  | { readonly failed: Target; readonly reason: string }
  | { readonly fault: string; readonly code: string };

const { bundle, storeFolder, siteUrl, staged } = workerData as RenderThreadData;
const renderer = await loadRenderer(bundle, storeFolder);
const work: ShareWork = { renderer, siteUrl, staged, told: new Set() };

/** Renders a share of a whole release, as a thread of `render-whole.ts`. */
export default async function answer(targets: readonly Target[]): Promise<RenderThreadAnswer> {
  try {
    return { share: await renderShare(work, targets) };
  } catch (error) {
    if (error instanceof PageFailed) return { failed: error.address, reason: error.reason };
    if (error instanceof Error && 'code' in error) return { fault: error.message, code: String(error.code) };
    throw error;
  }
}
