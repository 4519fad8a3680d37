import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  getMeta,
  INDEX_VERSION,
  readSearchDocument,
  SegmentBuilder,
  toTerms,
  type SearchDocument,
  type Terms,
} from '@ntm/site/store';
import type { LiveFile } from '../live-file.ts';
import { getState } from '../publisher-database.ts';
import { emptyChange, type IndexedDocument, type SearchChange } from './apply-change.ts';
import { digestDocument } from './digest-document.ts';
import { findExpired } from './find-expired.ts';
import { addAnswers, findSuspects } from './find-suspects.ts';
import { finishSearchPlan, type SearchPlan } from './finish-plan.ts';
import { listStanding, scrubLive, toCardFile, toSegmentFiles } from './index-files.ts';
import { planFromNothing } from './plan-from-nothing.ts';
import { getGeneration, listNumbers, listSegments, listVisible } from './search-tables.ts';
import type { SearchWork } from './search-work.ts';

/** Documents that a publication may have to index once more with its own: the cost of a publication is bounded by this. */
export const HOT_LIMIT = 50;

/**
 * Makes what the search index needs for what the store holds now: from nothing when there is none that this code can go on
 * with, else a segment for what changed. Nothing live is touched.
 * @param isWhole everything goes to a new folder; the index, which depends on no page, goes along as it is
 */
export async function planSearch(work: SearchWork, isWhole: boolean): Promise<SearchPlan> {
  const isKept = isOfStore(work);
  if (isKept && !isWhole) return planChange(work);
  const standing = listStanding(work.db, work.live);
  if (!isWhole) return planFromNothing(work, standing);
  const isThere = standing.length > 0 && standing.every(({ path }) => existsSync(join(work.live, path)));
  if (!isKept || !isThere) return planFromNothing(work, []);
  const plan = planChange(work);
  const replaced = new Set([...plan.files.map(({ path }) => path), ...plan.removals]);
  return {
    ...plan,
    files: [...standing.filter(({ path }) => !replaced.has(path)), ...plan.files],
    removals: [],
  };
}

/** Whether there is an index, made of this store by code that makes the same of the same documents. */
function isOfStore({ db, store }: SearchWork): boolean {
  return (
    getGeneration(db) !== null &&
    getState(db, 'search-version') === String(INDEX_VERSION) &&
    getState(db, 'search-store') === getMeta(store, 'id')
  );
}

function planChange(work: SearchWork): SearchPlan {
  const { db, store, live, options } = work;
  const generation = getGeneration(db) ?? '';
  const { documentIds, answers } = findSuspects(db, store);
  const known = db.prepare('SELECT digest FROM search_document WHERE document_id = ?');
  const changed = new Map<string, SearchDocument>();
  const tags = new Map<string, readonly string[]>();
  const documents: IndexedDocument[] = [];
  const gone: string[] = [];
  const firstSerial = Number(getState(db, 'search-serial') ?? 1);
  const files: LiveFile[] = [];
  for (const documentId of documentIds) {
    const former = known.get(documentId)?.['digest'];
    const found = readSearchDocument(store, documentId);
    if (!found && former !== undefined) gone.push(documentId);
    if (!found) continue;
    tags.set(documentId, found.tags);
    const digest = digestDocument(found.document);
    if (digest === former) continue;
    const serial = firstSerial + documents.length;
    changed.set(documentId, found.document);
    documents.push({ documentId, digest, serial });
    files.push(toCardFile(generation, serial, found.document));
  }
  const written = db.prepare('SELECT 1 FROM search_answer WHERE tag = ?');
  addAnswers(store, answers, [...tags.values()].flat(), (tag) => written.get(tag) !== undefined);
  const hot = planHot(work, changed, new Set(gone), documents);
  files.push(...hot.files, ...scrubLive(live, generation, listNumbers(db, gone)));
  const change: SearchChange = {
    ...emptyChange(options.now().toISOString()),
    documents,
    gone,
    made: hot.made,
    retired: hot.retired,
    swept: findExpired(db, options.now()),
    tags,
    answers,
    state: {
      'search-serial': String(firstSerial + documents.length),
      'search-segment': String(hot.nextId),
    },
  };
  return finishSearchPlan(db, change, files);
}

/** A document of the hot segment with what it is found by. */
interface HotDocument {
  readonly document: SearchDocument;
  readonly terms: Terms;
}

/** Those of the last hot segment by their digests: the next one has nearly all of them, and asks for them once. */
let hotDocuments: ReadonlyMap<string, HotDocument> = new Map();

/** The hot segment once more, with what changed; one that has grown too large becomes a middle one, and stays as it is. */
function planHot(
  { db, store }: SearchWork,
  changed: ReadonlyMap<string, SearchDocument>,
  gone: ReadonlySet<string>,
  documents: readonly IndexedDocument[],
): Pick<SearchChange, 'made' | 'retired'> & { files: LiveFile[]; nextId: number } {
  const id = Number(getState(db, 'search-segment') ?? 1);
  const { hot, held } = findHot(db);
  const staying = held.filter(({ documentId }) => !changed.has(documentId) && !gone.has(documentId));
  if (changed.size === 0 && staying.length === held.length)
    return { made: [], retired: [], files: [], nextId: id };
  const retired = hot ? [hot.id] : [];
  const entries = [...staying, ...documents]
    .map(({ documentId, serial, digest }) => {
      const known = hotDocuments.get(digest) ?? toHot(store, documentId, changed.get(documentId));
      return { documentId, serial, digest, date: known.document.date, ...known };
    })
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.documentId < b.documentId) ? -1 : 1));
  hotDocuments = new Map(entries.map(({ digest, document, terms }) => [digest, { document, terms }]));
  if (entries.length === 0) return { made: [], retired, files: [], nextId: id };
  const builder = new SegmentBuilder();
  for (const { document, serial, terms } of entries) builder.add(document, serial, terms);
  return {
    made: [{ id, kind: entries.length > HOT_LIMIT ? 'middle' : 'hot', entries }],
    retired,
    files: toSegmentFiles(getGeneration(db) ?? '', id, builder),
    nextId: id + 1,
  };
}

/** The hot segment, if there is one, and what it still answers with. */
function findHot(db: SearchWork['db']) {
  const hot = listSegments(db).find(({ kind }) => kind === 'hot');
  return { hot, held: hot ? listVisible(db, hot.id) : [] };
}

/** Reads the documents of the hot segment before the next one is made. */
export function readHot({ db, store }: SearchWork): void {
  const { held } = findHot(db);
  // By what they say now: the store may be ahead of what is live.
  const read = held.map(({ documentId }) => toHot(store, documentId));
  hotDocuments = new Map(read.map((known) => [digestDocument(known.document), known]));
}

/** @throws Error when the store has no such document */
function toHot(
  store: SearchWork['store'],
  documentId: string,
  document = readSearchDocument(store, documentId)?.document,
): HotDocument {
  if (!document) throw new Error(`${documentId} is in the hot segment and not in the store`);
  return { document, terms: toTerms(document) };
}
