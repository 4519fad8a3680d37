import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { listSearchable, openStore, readSearchDocument, SegmentBuilder } from '@ntm/site/store';
import { digestDocument } from './digest-document.ts';
import {
  getGeneration,
  listSegments,
  listVisible,
  type EntryRow,
  type SegmentKind,
} from './search-tables.ts';

/** A segment that replaces others, made beside the live files. */
export interface FoldedSegment {
  readonly generation: string;
  readonly kind: Exclude<SegmentKind, 'hot'>;
  readonly entries: readonly EntryRow[];
  /** What it replaces. */
  readonly inputs: readonly number[];
}

/** Where folds prepare their segments: on the file system of the live folder. */
export function foldsFolder(storeFolder: string): string {
  return join(storeFolder, 'search');
}

/** Written last: a fold without it never ended. */
export const FOLD_FILE = 'fold.json';
/** Documents between two moments at which the process may hear that it is to end. */
const BREATH = 25;

/**
 * Makes one segment of many: a base of everything, or a middle of the middle ones. It takes the texts from the store, in the
 * versions that are public; reads only, while publications go on.
 * @param folder where its files go; it must not exist
 */
export async function foldSegments(
  storeFolder: string,
  kind: FoldedSegment['kind'],
  folder: string,
): Promise<void> {
  const store = openStore(storeFolder, { readOnly: true });
  const db = new DatabaseSync(join(storeFolder, 'publisher.db'), { readOnly: true });
  try {
    await mkdir(folder, { recursive: true });
    const inputs = listSegments(db).filter((segment) => segment.kind === 'middle' || (kind === 'base' && segment.kind === 'base')); // prettier-ignore
    const wanted = kind === 'base' ? null : new Set(inputs.flatMap(({ id }) => listVisible(db, id).map(({ documentId }) => documentId))); // prettier-ignore
    const known = db.prepare('SELECT digest, serial FROM search_document WHERE document_id = ?');
    const builder = new SegmentBuilder();
    const entries: EntryRow[] = [];
    for (const [index, documentId] of listSearchable(store).entries()) {
      if (index % BREATH === 0) await setImmediate();
      if (wanted && !wanted.has(documentId)) continue;
      const document = readSearchDocument(store, documentId)?.document;
      const row = known.get(documentId);
      // Another version than the public one is about to be published, in a segment of its own.
      if (!document || row?.digest !== digestDocument(document)) continue;
      // Published with another date since the list was made: its segment has it.
      if (document.date < (entries.at(-1)?.date ?? '')) continue;
      builder.add(document, Number(row.serial));
      entries.push({ documentId, serial: Number(row.serial), date: document.date });
    }
    for (const [name, content] of builder.files()) {
      await writeFile(join(folder, `${name}.idx`), content, { flush: true });
    }
    const fold: FoldedSegment = {
      generation: getGeneration(db) ?? '',
      kind,
      entries,
      inputs: inputs.map(({ id }) => id),
    };
    await writeFile(join(folder, `${FOLD_FILE}.new`), JSON.stringify(fold), { flush: true });
    await rename(join(folder, `${FOLD_FILE}.new`), join(folder, FOLD_FILE));
  } finally {
    db.close();
    store.db.close();
  }
}
