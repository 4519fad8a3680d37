import { cardFile, fromSteps, MANIFEST_FILE, placesOf, type Card, type Manifest } from './index-format.ts';
import { loadJson, type LoadFile } from './load-index.ts';
import { scoreSegment, type SegmentQuery } from './score-segment.ts';
import { SegmentReader } from './segment-reader.ts';

/** A document that was found. */
export interface Found {
  readonly serial: number;
  /** How well it answers. */
  readonly score: number;
  /** Its place among all documents, the newest having the highest. */
  readonly place: number;
}

/** All segments of the index at one moment, as one. */
export interface SearchIndex {
  readonly warmUp: () => Promise<void>;
  /** Every document that answers, in no order. */
  readonly find: (query: SegmentQuery) => Promise<Found[]>;
  readonly valuesOf: (filter: string) => Promise<string[]>;
  /** @throws IndexChanged when it is not public any more */
  readonly loadCard: (serial: number) => Promise<Card>;
}

/**
 * Opens the index as the manifest names it now.
 * @param readers segments that are known from before, by generation and number; new ones are added
 */
export async function openIndex(load: LoadFile, readers: Map<string, SegmentReader>): Promise<SearchIndex> {
  const manifest = await loadJson<Manifest>(load, MANIFEST_FILE, true);
  const { generation, segments } = manifest;
  const parts = segments.map(({ id, hidden }, index) => {
    const name = `${generation}/${id}`;
    const reader = readers.get(name) ?? new SegmentReader(load, generation, id);
    readers.set(name, reader);
    return { reader, hidden: new Set(fromSteps(hidden)), placeOf: placesOf(manifest, index) };
  });

  return {
    async warmUp() {
      await Promise.all(parts.map(({ reader }) => reader.cards()));
    },
    async find(query) {
      const found = await Promise.all(
        parts.map(async ({ reader, hidden, placeOf }) => {
          const [serials, scores] = await Promise.all([reader.cards(), scoreSegment(reader, query)]);
          return serials.flatMap((serial, document): Found[] => {
            const score = scores[document] ?? 0;
            return score === 0 || hidden.has(document) ? [] : [{ serial, score, place: placeOf(document) }];
          });
        }),
      );
      return found.flat();
    },
    async valuesOf(filter) {
      const values = await Promise.all(
        parts.map(async ({ reader, hidden }) => {
          const known = (await reader.filters())[filter] ?? [];
          const shown = known.filter(([, steps]) =>
            fromSteps(steps).some((document) => !hidden.has(document)),
          );
          return shown.map(([value]) => value);
        }),
      );
      return [...new Set(values.flat())];
    },
    loadCard: (serial) => loadJson<Card>(load, cardFile(generation, serial)),
  };
}
