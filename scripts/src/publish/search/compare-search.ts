import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cardFile,
  fromSteps,
  listSearchable,
  MANIFEST_FILE,
  placesOf,
  readSearchDocument,
  segmentFile,
  sumDocument,
  sumSegment,
  toCard,
  unpackJson,
  type Card,
  type Manifest,
} from '@ntm/site/store';
import type { Difference } from '../compare-live.ts';
import type { SearchWork } from './search-work.ts';

/** A document as search shows it: its card, and a sum of all that leads to it. */
interface Known {
  readonly path: string;
  readonly said: string;
}

/**
 * Compares what the live index knows with the documents of the store: the same ones, in the same order, found by the same
 * words and filters and shown alike, whatever segments they stand in. It reads the files as a browser does.
 * @yields nothing, after each file and document
 */
export async function* compareSearch(
  work: Pick<SearchWork, 'store' | 'live'>,
): AsyncGenerator<undefined, Difference[], undefined> {
  const wanted: Known[] = [];
  for (const documentId of listSearchable(work.store)) {
    const document = readSearchDocument(work.store, documentId)?.document;
    if (document) wanted.push(describe(toCard(document), sumDocument(document)));
    yield;
  }
  try {
    return findDifferences(wanted, yield* listKnown(work.live));
  } catch (error) {
    // Without a file that the index names nothing more can be said of it.
    if (error instanceof FileMissing) return [{ path: error.message, kind: 'missing' }];
    throw error;
  }
}

class FileMissing extends Error {}

function load(live: string, path: string): Buffer {
  try {
    return readFileSync(join(live, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileMissing(path, { cause: error });
    throw error;
  }
}

/** Every document that the live index answers with, the oldest first. */
async function* listKnown(live: string): AsyncGenerator<undefined, Known[], undefined> {
  const manifest = JSON.parse(load(live, MANIFEST_FILE).toString()) as Manifest;
  const { generation, segments } = manifest;
  const known: (Known & { place: number })[] = [];
  for (const [index, { id, hidden }] of segments.entries()) {
    const { serials, sums } = yield* sumSegment((name) => load(live, segmentFile(generation, id, name)));
    const placeOf = placesOf(manifest, index);
    const skipped = new Set(fromSteps(hidden));
    for (const [number, serial] of serials.entries()) {
      if (skipped.has(number)) continue;
      const card = unpackJson(load(live, cardFile(generation, serial))) as Card;
      known.push({ ...describe(card, sums[number] ?? 0), place: placeOf(number) });
      yield;
    }
  }
  return known.sort((a, b) => a.place - b.place);
}

function describe(card: Card, sum: number): Known {
  return { path: card.path, said: JSON.stringify([card, sum]) };
}

function findDifferences(wanted: readonly Known[], known: readonly Known[]): Difference[] {
  const wantedAt = new Map(wanted.map(({ path, said }) => [path, said]));
  const knownAt = new Map(known.map(({ path, said }) => [path, said]));
  const common = wanted.filter(({ path }) => knownAt.has(path));
  const inOrder = known.filter(({ path }) => wantedAt.has(path));
  const name = (path: string) => `_search: ${path}`;
  return [
    ...wanted.filter(({ path }) => !knownAt.has(path)).map(({ path }) => ({ path: name(path), kind: 'missing' }) as const), // prettier-ignore
    ...known.filter(({ path }) => !wantedAt.has(path)).map(({ path }) => ({ path: name(path), kind: 'extra' }) as const), // prettier-ignore
    ...inOrder
      .filter(({ path, said }, index) => wantedAt.get(path) !== said || common[index]?.path !== path)
      .map(({ path }) => ({ path: name(path), kind: 'different' }) as const),
  ];
}
