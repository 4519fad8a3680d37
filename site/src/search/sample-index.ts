import { cardFile, MANIFEST_FILE, segmentFile, toSteps, type Manifest } from './index-format.ts';
import type { LoadFile } from './load-index.ts';
import { packJson } from './pack-json.ts';
import type { SearchDocument } from './search-document.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { toCard } from './to-card.ts';

const GENERATION = 'thu';

/** An index in memory, for tests: its files by path. */
export type SampleIndex = Map<string, Uint8Array>;

/**
 * Makes an index of segments, the first one being the base.
 * @param options.firstSerial number of the first card; another one for each index that stands at the same place
 * @param options.isHidden documents that count as gone, by segment
 */
export function makeSampleIndex(
  segments: readonly (readonly SearchDocument[])[],
  options: { firstSerial?: number; isHidden?: (segment: number, document: SearchDocument) => boolean } = {},
): SampleIndex {
  const files: SampleIndex = new Map();
  let serial = options.firstSerial ?? 1;
  const id = serial;
  const sorted = segments.map((documents) => documents.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
  for (const [index, documents] of sorted.entries()) {
    const builder = new SegmentBuilder();
    for (const document of documents) {
      builder.add(document, serial);
      files.set(cardFile(GENERATION, serial++), packJson(toCard(document)));
    }
    for (const [name, content] of builder.files())
      files.set(segmentFile(GENERATION, id + index, name), content);
  }
  const fresh = sorted
    .slice(1)
    .flatMap((documents, index) =>
      documents.map((document, number) => ({ document, place: [index + 1, number] as const })),
    );
  const base = sorted[0] ?? [];
  const manifest: Manifest = {
    generation: GENERATION,
    segments: sorted.map((documents, index) => ({
      id: id + index,
      hidden: toSteps(documents.flatMap((document, at) => (options.isHidden?.(index, document) ? [at] : []))),
    })),
    fresh: fresh
      .toSorted((a, b) => (keyOf(a.document) < keyOf(b.document) ? -1 : 1))
      .map(({ document, place }) => [
        ...place,
        base.filter((older) => keyOf(older) < keyOf(document)).length,
      ]),
  };
  return files.set(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)));
}

/** Reads from whatever the index is at the moment. */
export function loadFrom(current: () => SampleIndex): LoadFile {
  return async (path) => current().get(path) ?? null;
}

function keyOf({ date, documentId }: SearchDocument): string {
  return `${date} ${documentId}`;
}
