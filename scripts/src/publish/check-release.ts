import type { DatabaseSync } from 'node:sqlite';
import { findNaming } from './link-ledger.ts';
import { log } from './log.ts';
import type { LiveFile } from './live-file.ts';
import type { RenderPlan } from './plan-render.ts';
import type { RenderedPage } from './render-page.ts';

/** A publication would have broken the site; nothing of it went live. */
export class ReleaseRefused extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`not put live, ${faults.length} faults:\n  ${faults.slice(0, 20).join('\n  ')}`);
    this.name = 'ReleaseRefused';
    this.faults = faults;
  }
}

/** What a publication is about to do to the live files. */
export interface Release extends Pick<RenderPlan, 'gone' | 'sources' | 'readings'> {
  readonly pages: readonly RenderedPage[];
  /** Files that are new or changed. */
  readonly puts: readonly LiveFile[];
  /** Paths of files that go. */
  readonly removals: readonly string[];
  /** A new folder replaces the old one: nothing that stands now counts. */
  readonly isWhole: boolean;
}

/**
 * Refuses to go live with a link or picture that leads nowhere. A published document without its page does not come
 * this far: its rendering fails. What only leads to something that is taken away is told, and holds up no removal.
 * @throws ReleaseRefused
 */
export function checkRelease(db: DatabaseSync, release: Release): void {
  const coming = new Set(release.puts.map(({ path }) => path));
  const going = new Set(release.removals);
  const standing = db.prepare('SELECT 1 FROM file WHERE path = ? AND obsolete_at IS NULL');
  // Every page names the same navigation: each file is looked for once.
  const found = new Map<string, boolean>();
  const exists = (file: string) => {
    const isThere =
      found.get(file) ?? (coming.has(file) || (!release.isWhole && standing.get(file) !== undefined));
    found.set(file, isThere);
    return isThere;
  };
  const faults = release.pages.flatMap(({ address, links }) =>
    links
      .filter((file) => !exists(file))
      .map((file) => `${address.path} names ${file}, which does not exist`),
  );
  if (faults.length > 0) throw new ReleaseRefused(faults);
  for (const line of findDangling(db, release, going)) log.warn(line);
}

/** Pages that name what goes: a fault of ours, since what a page names decides when it is rendered again. */
function findDangling(
  db: DatabaseSync,
  { pages, removals, isWhole }: Release,
  going: ReadonlySet<string>,
): string[] {
  if (isWhole) return [];
  const rendered = new Map(pages.map(({ address, links }) => [address.path, links]));
  return removals.flatMap((file) =>
    findNaming(db, file)
      .filter((page) => !going.has(page.file) && (rendered.get(page.path)?.includes(file) ?? true))
      .map(({ path }) => `${path} still names ${file}, which goes`),
  );
}
