import { existsSync } from 'node:fs';
import { fileOf, type Address } from '@ntm/site/renderer';
import { getCursor, revertDocument } from '@ntm/site/store';
import type { Release } from './check-release.ts';
import { collectAssets, findExpiredAssets } from './assets.ts';
import { findMediaFile, toPageFile } from './collect-files.ts';
import { listMoved, makeHostFiles } from './host-files.ts';
import type { LiveFile } from './live-file.ts';
import type { Publisher } from './publisher.ts';
import { getState } from './publisher-database.ts';
import {
  PageFailed,
  planAll,
  planChanged,
  renderPage,
  type RenderedPage,
  type RenderPlan,
} from './render-changed.ts';
import { planSearch, type SearchPlan } from './plan-search.ts';

/** A release, and what will be true once it is live. */
export interface PlannedRelease {
  readonly release: Release;
  readonly recordSearch: SearchPlan['record'];
}

/** Runs one step of a publication and notes how long it took. */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Renders what changed and works out which files that puts and removes; nothing live is touched. A document whose page
 * does not render goes back to its former version, and all is planned again without it.
 */
export async function planRelease(publisher: Publisher, step: Step): Promise<PlannedRelease> {
  const isWhole = isWholeRelease(publisher);
  const { pages, plan } = await step('render', () => renderAll(publisher, isWhole));
  const search = await step('search', async () => planSearch(publisher, isWhole));
  return step('gather', async () => {
    const wanted = new Map<string, LiveFile>();
    const keep = (files: readonly LiveFile[]) => files.forEach((file) => wanted.set(file.path, file));
    keep(pages.map(toPageFile));
    keep(makeHostFiles(listMoved(publisher.renderer)));
    keep(search.files);
    if (isWhole) keep(await collectAssets(publisher));
    keep(await findNewMedia(publisher, pages, isWhole));
    const puts = [...wanted.values()].filter(
      (file) => isWhole || digestOfLive(publisher, file.path) !== file.digest,
    );
    const removals = isWhole
      ? []
      : [...plan.gone.map(fileOf), ...search.removals, ...findExpiredAssets(publisher)];
    return {
      release: { pages, puts, removals: removals.filter((path) => !wanted.has(path)), isWhole },
      recordSearch: search.record,
    };
  });
}

/** Whether everything is rendered into a new folder: for other code than what is live, or when nothing is. */
export function isWholeRelease({ db, bundle, live }: Publisher): boolean {
  return getState(db, 'bundle') !== bundle.id || !existsSync(live);
}

async function renderAll(
  publisher: Publisher,
  isWhole: boolean,
): Promise<{ pages: RenderedPage[]; plan: RenderPlan }> {
  for (;;) {
    publisher.renderer.refresh();
    const plan = isWhole ? planAll(publisher.renderer) : planChanged(publisher.renderer, publisher.db);
    try {
      const pages: RenderedPage[] = [];
      for (const address of plan.addresses) {
        pages.push(await renderPage(publisher.renderer, address, publisher.options.siteUrl));
      }
      return { pages, plan };
    } catch (error) {
      if (!(error instanceof PageFailed) || !revert(publisher, error.address)) throw error;
    }
  }
}

/** @returns false when nothing can be taken back: the page belongs to no document, or to one that is live as it is */
function revert({ store, db }: Publisher, { document }: Address): boolean {
  if (!document) return false;
  const reason =
    'Trang của bài này không dựng được, bản đang đăng được giữ nguyên. Hãy báo người vận hành hệ thống.';
  const liveSeq = getState(db, 'epoch') === getCursor(store).epoch ? Number(getState(db, 'seq') ?? 0) : 0;
  return revertDocument(store, document, liveSeq, reason);
}

async function findNewMedia(
  publisher: Publisher,
  pages: readonly RenderedPage[],
  isWhole: boolean,
): Promise<LiveFile[]> {
  const named = new Set(pages.flatMap(({ links }) => links.filter((link) => link.startsWith('media/'))));
  const missing = [...named].filter((path) => isWhole || digestOfLive(publisher, path) === null);
  const found = await Promise.all(missing.map((path) => findMediaFile(publisher.storeFolder, path)));
  return found.filter((file) => file !== null);
}

function digestOfLive({ db }: Publisher, path: string): string | null {
  const row = db.prepare('SELECT digest FROM file WHERE path = ?').get(path);
  return row ? String(row.digest) : null;
}
