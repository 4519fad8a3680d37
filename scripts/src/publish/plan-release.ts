import { existsSync } from 'node:fs';
import { fileOf } from '@ntm/site/renderer';
import { getCursor, getMeta, listTouched, revertDocument } from '@ntm/site/store';
import type { Release } from './check-release.ts';
import { collectAssets, findExpiredAssets } from './assets.ts';
import { findMediaFile } from './collect-files.ts';
import { compressFiles, copiesOf } from './compress-files.ts';
import { makeHostFiles } from './host-files.ts';
import type { LiveFile } from './live-file.ts';
import {
  changesMoved,
  listMoved,
  planAll,
  planChanged,
  type RenderPlan,
  type Target,
} from './plan-render.ts';
import type { Publisher } from './publisher.ts';
import { getState } from './publisher-database.ts';
import { PageFailed, type RenderedPage } from './render-page.ts';
import { renderTargets, type RenderedFiles } from './render-targets.ts';
import { renderWhole } from './render-whole.ts';
import type { SearchPlan } from './search/finish-plan.ts';
import { planSearch } from './search/plan-search.ts';

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
 * @param staged the folder in which the release is prepared
 */
export async function planRelease(publisher: Publisher, staged: string, step: Step): Promise<PlannedRelease> {
  const isWhole = isWholeRelease(publisher);
  const { pages, files, plan, search } = await renderAll(publisher, isWhole ? staged : null, step);
  return step('gather', async () => {
    const wanted = new Map<string, LiveFile>();
    const keep = (files: readonly LiveFile[]) => files.forEach((file) => wanted.set(file.path, file));
    keep(files);
    if (isWhole) keep(makeHostFiles(listMoved(null, plan.sources)));
    else if (changesMoved(publisher.db, plan.sources)) {
      keep(makeHostFiles(listMoved(publisher.db, plan.sources)));
    }
    keep(search.files);
    if (isWhole) keep(await collectAssets(publisher));
    keep(await findNewMedia(publisher, pages, isWhole));
    const puts = [...wanted.values()].filter(
      (file) => isWhole || digestOfLive(publisher, file.path) !== file.digest,
    );
    const removals = isWhole
      ? []
      : [...plan.gone.map(fileOf), ...search.removals, ...findExpiredAssets(publisher)];
    const { gone, sources, readings } = plan;
    return {
      release: {
        pages,
        puts: [...puts, ...compressFiles(puts)],
        // A copy goes before its file: what is taken down is read nowhere.
        removals: removals.filter((path) => !wanted.has(path)).flatMap((path) => [...copiesOf(path), path]),
        isWhole,
        gone,
        sources,
        readings,
      },
      recordSearch: search.record,
    };
  });
}

/** Whether everything is rendered into a new folder: for other code or another store than what is live, or when nothing is. */
export function isWholeRelease({ db, bundle, live, store }: Publisher): boolean {
  return (
    getState(db, 'bundle') !== bundle.id ||
    getState(db, 'store') !== getMeta(store, 'id') ||
    !existsSync(live)
  );
}

/** Of a whole release the search index is made while threads render. */
async function renderAll(
  publisher: Publisher,
  staged: string | null,
  step: Step,
): Promise<RenderedFiles & { plan: RenderPlan; search: SearchPlan }> {
  const { renderer, db, store } = publisher;
  for (;;) {
    const plan = await step('plan', async () => {
      renderer.refresh();
      return staged ? planAll(renderer) : planChanged(renderer, db, listTouched(store));
    });
    const searching = step('search', () => planSearch(publisher, staged !== null));
    if (!staged) await searching;
    const rendering = step('render', () =>
      staged ? renderWhole(publisher, plan, staged) : renderTargets(publisher, plan),
    );
    const [search, rendered] = await Promise.allSettled([searching, rendering]);
    if (search.status === 'rejected') throw search.reason;
    if (rendered.status === 'fulfilled') return { ...rendered.value, plan, search: search.value };
    const error: unknown = rendered.reason;
    if (!(error instanceof PageFailed) || !revert(publisher, error.address)) throw error;
  }
}

/** @returns false when nothing can be taken back: the page belongs to no document, or to one that is live as it is */
function revert({ store, db }: Publisher, { document }: Target): boolean {
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
  return row ? String(row['digest']) : null;
}
