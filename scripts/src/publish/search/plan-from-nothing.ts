import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import {
  getMeta,
  INDEX_VERSION,
  listSearchable,
  MANIFEST_FILE,
  readSearchDocument,
  SegmentBuilder,
  type Reading,
} from '@ntm/site/store';
import type { LiveFile } from '../live-file.ts';
import { applySearchChange, emptyChange, forgetIndex, rehearse, type IndexedDocument, type SearchChange } from './apply-change.ts'; // prettier-ignore
import { digestDocument } from './digest-document.ts';
import { addAnswers } from './find-suspects.ts';
import type { SearchPlan } from './finish-plan.ts';
import { toCardFile, toManifestFile, toSegmentFiles } from './index-files.ts';
import { makeManifest, type EntryRow } from './search-tables.ts';
import type { SearchWork } from './search-work.ts';

/** Documents between two moments at which others have their turn: the threads that render want work meanwhile. */
const BREATH = 25;

/**
 * Makes the whole index anew, in a folder of its own.
 * @param standing what of an older index is live, and goes
 */
export async function planFromNothing(
  { store, options, db }: SearchWork,
  standing: readonly LiveFile[],
): Promise<SearchPlan> {
  const generation = randomBytes(6).toString('hex');
  const builder = new SegmentBuilder();
  const tags = new Map<string, readonly string[]>();
  const answers = new Map<string, Reading | null>();
  const documents: IndexedDocument[] = [];
  const entries: EntryRow[] = [];
  const files: LiveFile[] = [];
  for (const documentId of listSearchable(store)) {
    const found = readSearchDocument(store, documentId);
    if (!found) continue;
    const { document } = found;
    const serial = documents.length + 1;
    if (serial % BREATH === 0) await setImmediate();
    builder.add(document, serial);
    files.push(toCardFile(generation, serial, document));
    documents.push({ documentId, digest: digestDocument(document), serial });
    entries.push({ documentId, serial, date: document.date });
    tags.set(documentId, found.tags);
    addAnswers(store, answers, found.tags, () => false);
  }
  if (builder.size > 0) files.push(...toSegmentFiles(generation, 1, builder));
  const change: SearchChange = {
    ...emptyChange(options.now().toISOString()),
    documents,
    made: builder.size > 0 ? [{ id: 1, kind: 'base', entries }] : [],
    tags,
    answers,
    state: {
      'search-version': String(INDEX_VERSION),
      'search-store': getMeta(store, 'id') ?? '',
      'search-generation': generation,
      'search-serial': String(documents.length + 1),
      'search-segment': '2',
    },
  };
  const record = (target: DatabaseSync) => {
    forgetIndex(target);
    applySearchChange(target, change);
  };
  const manifest = rehearse(db, () => record(db), () => makeManifest(db)); // prettier-ignore
  return {
    files: [...files, toManifestFile(manifest)],
    removals: standing.map(({ path }) => path).filter((path) => path !== MANIFEST_FILE),
    record,
  };
}
