import type { FilterFile, PairChunk, Postings, SegmentHead, WordChunk } from './index-format.ts';
import { fromSteps, toSteps } from './index-format.ts';
import { packJson, unpackJson } from './pack-json.ts';

/**
 * Takes documents out of a segment, so that no word of theirs is left in its files: withdrawn text may not wait for the
 * segment to be made anew. The numbers of the others stay.
 * @param load reads a file of the segment by its name
 * @returns the files that change
 */
export function scrubSegment(
  load: (name: string) => Uint8Array,
  documents: ReadonlySet<number>,
): Map<string, Buffer> {
  const changed = new Map<string, Buffer>();
  const head = unpackJson(load('head')) as SegmentHead;
  const scrub = <Chunk extends readonly (readonly [string, unknown])[]>(
    kind: 'w' | 'p',
    firstKeys: readonly string[],
    drop: (chunk: Chunk) => Chunk | null,
  ): string[] => {
    const keys = firstKeys.map((key, index) => {
      const kept = drop(unpackJson(load(`${kind}${index}`)) as Chunk);
      if (!kept) return key;
      changed.set(`${kind}${index}`, packJson(kept, { inHaste: true }));
      return kept[0]?.[0];
    });
    // A chunk with nothing in it begins where the next one does.
    return keys.map((key, index) => key ?? keys.slice(index).find((next) => next !== undefined) ?? '\uffff');
  };
  const words = scrub<WordChunk>('w', head.words, (chunk) => dropFromWords(chunk, documents));
  const pairs = scrub<PairChunk>('p', head.pairs, (chunk) => dropFromPairs(chunk, documents));
  const filters = unpackJson(load('filters')) as FilterFile;
  changed.set('filters', packJson(dropFromFilters(filters, documents)));
  changed.set('head', packJson({ ...head, words, pairs } satisfies SegmentHead));
  return changed;
}

/** @returns null when the documents are not in it */
function dropFromWords(chunk: WordChunk, documents: ReadonlySet<number>): WordChunk | null {
  let isChanged = false;
  const kept = chunk.flatMap(([key, spellings]): WordChunk[number][] => {
    const left = spellings.flatMap(([spelling, postings]): [string, Postings][] => {
      const rest = dropFromPostings(postings, documents);
      isChanged ||= rest !== postings;
      return rest.length > 0 ? [[spelling, rest]] : [];
    });
    return left.length > 0 ? [[key, left]] : [];
  });
  return isChanged ? kept : null;
}

function dropFromPairs(chunk: PairChunk, documents: ReadonlySet<number>): PairChunk | null {
  let isChanged = false;
  const kept = chunk.flatMap(([key, postings]): PairChunk[number][] => {
    const rest = dropFromPostings(postings, documents);
    isChanged ||= rest !== postings;
    return rest.length > 0 ? [[key, rest]] : [];
  });
  return isChanged ? kept : null;
}

/** @returns the same list when none of the documents is in it */
function dropFromPostings(postings: Postings, documents: ReadonlySet<number>): Postings {
  let document = 0;
  const holds = postings.some((posting) => documents.has((document += posting >> 2)));
  if (!holds) return postings;
  const kept: number[] = [];
  document = 0;
  let last = 0;
  for (const posting of postings) {
    document += posting >> 2;
    if (documents.has(document)) continue;
    kept.push((document - last) * 4 + (posting & 3));
    last = document;
  }
  return kept;
}

function dropFromFilters(filters: FilterFile, documents: ReadonlySet<number>): FilterFile {
  const kept = Object.entries(filters).map(([filter, values]) => [
    filter,
    values.flatMap(([value, steps]) => {
      const left = fromSteps(steps).filter((document) => !documents.has(document));
      return left.length > 0 ? [[value, toSteps(left)]] : [];
    }),
  ]);
  return Object.fromEntries(kept) as FilterFile;
}
