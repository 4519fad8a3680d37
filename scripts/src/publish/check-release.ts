import type { DatabaseSync } from 'node:sqlite';
import type { LiveFile } from './live-file.ts';
import type { RenderedPage } from './render-changed.ts';

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
export interface Release {
  readonly pages: readonly RenderedPage[];
  /** Files that are new or changed. */
  readonly puts: readonly LiveFile[];
  /** Paths of files that go. */
  readonly removals: readonly string[];
  /** A new folder replaces the old one: nothing that stands now counts. */
  readonly isWhole: boolean;
}

/**
 * Refuses to go live with a link or picture that leads nowhere, or with a page that nothing accounts for.
 * A published document without its page does not come this far: its rendering fails.
 * @throws ReleaseRefused
 */
export function checkRelease(db: DatabaseSync, release: Release): void {
  const faults = [...findDanglingLinks(db, release), ...findOrphanedReaders(db, release)];
  if (faults.length > 0) throw new ReleaseRefused(faults);
}

/** Links of what was rendered to files that will not be there. */
function findDanglingLinks(db: DatabaseSync, { pages, puts, removals, isWhole }: Release): string[] {
  const coming = new Set(puts.map(({ path }) => path));
  const going = new Set(removals);
  const standing = db.prepare('SELECT 1 FROM file WHERE path = ? AND obsolete_at IS NULL');
  const exists = (file: string) =>
    coming.has(file) || (!isWhole && !going.has(file) && standing.get(file) !== undefined);
  return pages.flatMap(({ address, links }) =>
    links
      .filter((file) => !exists(file))
      .map((file) => `${address.path} names ${file}, which does not exist`),
  );
}

/** Pages that were not rendered again, and name a file that goes. */
function findOrphanedReaders(db: DatabaseSync, { pages, removals, isWhole }: Release): string[] {
  if (isWhole) return [];
  const rendered = new Set(pages.map(({ address }) => address.path));
  const going = new Set(removals);
  const naming = db.prepare(
    'SELECT link.page, page.file FROM link JOIN page ON page.path = link.page WHERE link.file = ?',
  );
  return removals.flatMap((file) =>
    naming
      .all(file)
      .filter((row) => !rendered.has(String(row.page)) && !going.has(String(row.file)))
      .map((row) => `${String(row.page)} still names ${file}, which goes`),
  );
}
