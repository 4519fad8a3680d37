import type { DatabaseSync } from 'node:sqlite';
import { on, type Address, type Reading, type Renderer } from '@ntm/site/renderer';
import type { Touched } from '@ntm/site/store';
import { findAddresses, findClaims, findDocumentAt, listMovedPaths, type Claim } from './address-ledger.ts';
import { findAffected, findReaders, isRecorded, queryOfTag } from './ledger.ts';

/** A path that is to be rendered. */
export type Target = Pick<Address, 'path' | 'document'>;

/** What a publication has to render, and which paths are gone. */
export interface RenderPlan {
  readonly targets: readonly Target[];
  readonly gone: readonly string[];
  /** The sources whose addresses were asked for: all of them, or those that may have changed. */
  readonly sources: ReadonlyMap<string, readonly Address[]>;
  /** What was asked; rendering adds what it asks. */
  readonly readings: Map<string, Reading>;
}

/** Everything, for a new release of the site's code. */
export function planAll(renderer: Renderer): RenderPlan {
  const sources = new Map(renderer.sources().map((source) => [source, renderer.addressesOf(source)]));
  const readings = new Map<string, Reading>();
  for (const source of sources.keys()) noteReading(renderer, readings, renderer.keyOfSource(source), () => false); // prettier-ignore
  const targets = new Map<string, Address>();
  for (const address of [...sources.values()].flat()) {
    const other = targets.get(address.path);
    if (!other || address.rank < other.rank) targets.set(address.path, address);
  }
  return { targets: [...targets.values()], gone: [], sources, readings };
}

/**
 * What is new, what is gone, and whatever gets another answer from the store than when it was last rendered. Asked again
 * are only queries whose answers were made of something that has changed, and those that were made of their answers.
 */
export function planChanged(renderer: Renderer, db: DatabaseSync, touched: readonly Touched[]): RenderPlan {
  const { readings, changed } = askAgain(renderer, db, touched);
  const names = new Set([
    ...changed.flatMap((key) => renderer.sourceOfKey(key) ?? []),
    ...touched.flatMap(({ tag }) => renderer.sourceOfTag(tag) ?? []),
  ]);
  const sources = new Map([...names].map((source) => [source, renderer.addressesOf(source)]));
  for (const source of names) noteReading(renderer, readings, renderer.keyOfSource(source), (key) => isRecorded(db, key)); // prettier-ignore
  const targets = new Map<string, Target>();
  const gone = new Set<string>();
  for (const [source, addresses] of sources) {
    const wanted = new Set(addresses.map(({ path }) => path));
    for (const path of findAddresses(db, source)) if (!wanted.has(path)) gone.add(path);
    // Another claim to a path may show something else there.
    for (const address of addresses) if (!hasClaim(db, source, address)) targets.set(address.path, address);
  }
  const claims = indexClaims(sources);
  for (const path of gone) if (claimsOf(db, sources, claims, path).length > 0) gone.delete(path);
  for (const key of changed)
    for (const path of findReaders(db, key))
      if (!targets.has(path) && !gone.has(path)) targets.set(path, { path, document: findDocument(db, sources, path) }); // prettier-ignore
  return { targets: [...targets.values()], gone: [...gone], sources, readings };
}

/**
 * Notes a query that was asked, and those that it has asked.
 * @param isKnown whether a query is written down already, and stands as it is
 */
export function noteReading(
  renderer: Renderer,
  readings: Map<string, Reading>,
  key: string,
  isKnown: (key: string) => boolean,
): void {
  const waiting = [key];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (readings.has(next) || isKnown(next)) continue;
    const reading = renderer.readQuery(next);
    readings.set(next, reading);
    waiting.push(...reading.dependencies.flatMap(({ tag }) => queryOfTag(tag) ?? []));
  }
}

/** Addresses that lead elsewhere once a plan is live, in the order of their names. */
export function listMoved(
  db: DatabaseSync | null,
  sources: RenderPlan['sources'],
): { from: string; to: string }[] {
  const coming = [...sources.values()].flat().filter(({ movedTo }) => movedTo !== null);
  const paths = new Set([...(db ? listMovedPaths(db) : []), ...coming.map(({ path }) => path)]);
  const claims = indexClaims(sources);
  return [...paths].sort().flatMap((path) => {
    const [first] = claimsOf(db, sources, claims, path).sort(
      (a, b) => a.rank - b.rank || (a.source < b.source ? -1 : 1),
    );
    return first?.movedTo ? [{ from: path, to: first.movedTo }] : [];
  });
}

/** Whether a plan may change where addresses lead. */
export function changesMoved(db: DatabaseSync, sources: RenderPlan['sources']): boolean {
  const moved = new Set(listMovedPaths(db));
  return [...sources].some(
    ([source, addresses]) =>
      addresses.some(({ path, movedTo }) => movedTo !== null || moved.has(path)) ||
      findAddresses(db, source).some((path) => moved.has(path)),
  );
}

/** Who claims a path once a plan is live. */
function claimsOf(
  db: DatabaseSync | null,
  sources: RenderPlan['sources'],
  coming: ReadonlyMap<string, readonly Claim[]>,
  path: string,
): Claim[] {
  const standing = (db ? findClaims(db, path) : []).filter(({ source }) => !sources.has(source));
  return [...standing, ...(coming.get(path) ?? [])];
}

function indexClaims(sources: RenderPlan['sources']): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const [source, addresses] of sources)
    for (const { path, rank, movedTo } of addresses)
      claims.set(path, [...(claims.get(path) ?? []), { source, rank, movedTo }]);
  return claims;
}

function hasClaim(db: DatabaseSync, source: string, { path, rank, movedTo }: Address): boolean {
  return findClaims(db, path).some(
    (claim) => claim.source === source && claim.rank === rank && claim.movedTo === movedTo,
  );
}

function findDocument(db: DatabaseSync, sources: RenderPlan['sources'], path: string): Target['document'] {
  for (const addresses of sources.values())
    for (const address of addresses) if (address.path === path && address.document) return address.document;
  return findDocumentAt(db, path);
}

function askAgain(
  renderer: Renderer,
  db: DatabaseSync,
  touched: readonly Touched[],
): { readings: Map<string, Reading>; changed: string[] } {
  const readings = new Map<string, Reading>();
  const changed: string[] = [];
  for (let wave = touched; wave.length > 0;) {
    const next: Touched[] = [];
    for (const [key, digest] of findAffected(db, wave)) {
      if (readings.has(key)) continue;
      const reading = renderer.readQuery(key);
      readings.set(key, reading);
      if (reading.digest === digest) continue;
      changed.push(key);
      next.push({ tag: on.answer(key).tag, key: '' });
    }
    wave = next;
  }
  // What they have newly asked is to be written down with them.
  const news = [...readings.values()].flatMap(({ dependencies }) => dependencies.flatMap(({ tag }) => queryOfTag(tag) ?? [])); // prettier-ignore
  for (const key of news) noteReading(renderer, readings, key, (known) => isRecorded(db, known));
  return { readings, changed };
}
