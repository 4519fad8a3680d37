import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  getTouchedLog,
  listSearchable,
  MANIFEST_FILE,
  openSearchSource,
  readTouched,
  SegmentBuilder,
  todayOf,
  type SearchDocument,
  type SearchSource,
} from '@ntm/site/store';
import type { LiveFile } from './live-file.ts';
import { getState } from './publisher-database.ts';
import { digestDocument } from './digest-document.ts';
import { applySearchChange, emptyChange, forgetIndex, rehearse, type IndexedDocument, type SearchChange } from './search-change.ts'; // prettier-ignore
import { findSuspects } from './search-changes.ts';
import {
  listPaths,
  listStanding,
  scrubLive,
  toCardFile,
  toManifestFile,
  toSegmentFiles,
} from './search-files.ts';
import { findExpired } from './search-sweep.ts';
import type { SearchWork } from './search-work.ts';
import { getGeneration, listNumbers, listSegments, listVisible, makeManifest } from './search-tables.ts';

/** Documents that a publication may have to index once more with its own: the cost of a publication is bounded by this. */
export const HOT_LIMIT = 50;

/** What a release does to the search index. */
export interface SearchPlan {
  readonly files: readonly LiveFile[];
  readonly removals: readonly string[];
  /** Writes what is true of the index once the release is live; in the transaction that decides it. */
  readonly record: (db: DatabaseSync) => void;
}

/**
 * Makes what the search index needs for what the store holds now: from nothing when there is none, else a segment for what
 * changed. Nothing live is touched.
 * @param isWhole everything goes to a new folder; the index, which depends on no page, goes along as it is
 */
export function planSearch(work: SearchWork, isWhole: boolean): SearchPlan {
  const { db, live } = work;
  const standing = listStanding(db, live);
  const stands = ({ path }: LiveFile) => existsSync(join(live, path));
  if (getGeneration(db) === null || (isWhole && !(standing.length > 0 && standing.every(stands))))
    return planFromNothing(work, isWhole ? [] : standing);
  const { change, files } = planChange(work);
  const plan = finishSearchPlan(db, change, files);
  if (!isWhole) return plan;
  const replaced = new Set([...plan.files.map(({ path }) => path), ...plan.removals]);
  return {
    ...plan,
    files: [...standing.filter(({ path }) => !replaced.has(path)), ...plan.files],
    removals: [],
  };
}

/** Adds the manifest, and what goes, to the files of a change. */
export function finishSearchPlan(
  db: DatabaseSync,
  change: SearchChange,
  files: readonly LiveFile[],
): SearchPlan {
  const generation = change.state['search-generation'] ?? getGeneration(db) ?? '';
  const record = (target: DatabaseSync) => applySearchChange(target, change);
  const manifest = rehearse(db, () => record(db), () => makeManifest(db)); // prettier-ignore
  const formerOf = db.prepare('SELECT serial FROM search_former_card WHERE document_id = ?');
  const cardOf = db.prepare('SELECT serial FROM search_document WHERE document_id = ?');
  const goneCards = change.gone.flatMap((documentId) =>
    [...formerOf.all(documentId), ...cardOf.all(documentId)].map((row) => Number(row.serial)),
  );
  const { segments, cards } = change.swept;
  const removals = listPaths(db, generation, { segments, cards: [...cards, ...goneCards] });
  return { files: [...files, toManifestFile(manifest)], removals, record };
}

function planChange(work: SearchWork): { change: SearchChange; files: LiveFile[] } {
  const { db, store, live, options } = work;
  const generation = getGeneration(db) ?? '';
  const source = openSearchSource(store);
  const suspects = findSuspects(store, db, source);
  const known = db.prepare('SELECT digest FROM search_document WHERE document_id = ?');
  const changed = new Map<string, SearchDocument>();
  const documents: IndexedDocument[] = [];
  const gone: string[] = [];
  const firstSerial = Number(getState(db, 'search-serial') ?? 1);
  for (const documentId of suspects.documentIds) {
    const digest = known.get(documentId)?.digest;
    const found = source.read(documentId);
    if (!found && digest !== undefined) gone.push(documentId);
    const now = found && digestDocument(found.document);
    if (!found || !now || now === digest) continue;
    changed.set(documentId, found.document);
    documents.push({
      documentId,
      digest: now,
      serial: firstSerial + documents.length,
      references: found.references,
    });
  }
  const facets = new Map(suspects.facets);
  for (const target of documents.flatMap(({ references }) => references)) {
    const facet = facets.has(target) ? null : source.facet(target);
    if (facet !== null) facets.set(target, facet);
  }
  const at = options.now().toISOString();
  const hot = planHot(work, source, changed, new Set(gone), documents);
  const files = [
    ...documents.flatMap(({ documentId, serial }) => {
      const document = changed.get(documentId);
      return document ? [toCardFile(generation, serial, document)] : [];
    }),
    ...hot.files,
    ...scrubLive(live, generation, listNumbers(db, gone)),
  ];
  const change: SearchChange = {
    ...emptyChange(at),
    documents,
    gone,
    made: hot.made,
    retired: hot.retired,
    swept: findExpired(db, options.now()),
    facets,
    state: {
      ...suspects.state,
      'search-serial': String(firstSerial + documents.length),
      'search-segment': String(hot.nextId),
    },
  };
  return { change, files };
}

/** The hot segment once more, with what changed; one that has grown too large becomes a middle one, and stays as it is. */
function planHot(
  { db }: SearchWork,
  source: SearchSource,
  changed: ReadonlyMap<string, SearchDocument>,
  gone: ReadonlySet<string>,
  documents: readonly IndexedDocument[],
): Pick<SearchChange, 'made' | 'retired'> & { files: LiveFile[]; nextId: number } {
  const id = Number(getState(db, 'search-segment') ?? 1);
  const hot = listSegments(db).find(({ kind }) => kind === 'hot');
  const held = hot ? listVisible(db, hot.id) : [];
  const staying = held.filter(({ documentId }) => !changed.has(documentId) && !gone.has(documentId));
  if (changed.size === 0 && staying.length === held.length)
    return { made: [], retired: [], files: [], nextId: id };
  const entries = [
    ...staying.map((entry) => ({ ...entry, document: source.read(entry.documentId)?.document })),
    ...documents.map(({ documentId, serial }) => {
      const document = changed.get(documentId);
      return { documentId, serial, date: document?.date ?? '', document };
    }),
  ].sort((a, b) => (a.date < b.date || (a.date === b.date && a.documentId < b.documentId) ? -1 : 1));
  const retired = hot ? [hot.id] : [];
  if (entries.length === 0) return { made: [], retired, files: [], nextId: id };
  const builder = new SegmentBuilder();
  for (const { document, documentId, serial } of entries) {
    if (!document) throw new Error(`${documentId} is in the hot segment and not in the store`);
    builder.add(document, serial);
  }
  const kind = entries.length > HOT_LIMIT ? 'middle' : 'hot';
  const made = [{ id, kind, entries: entries.map(({ documentId, serial, date }) => ({ documentId, serial, date })) } as const]; // prettier-ignore
  const files = toSegmentFiles(getGeneration(db) ?? '', id, builder);
  return { made, retired, files, nextId: id + 1 };
}

function planFromNothing(work: SearchWork, standing: readonly LiveFile[]): SearchPlan {
  const { store, options, db } = work;
  const generation = randomBytes(6).toString('hex');
  const source = openSearchSource(store);
  const builder = new SegmentBuilder();
  const facets = new Map<string, string | null>();
  const documents: IndexedDocument[] = [];
  const entries: { documentId: string; serial: number; date: string }[] = [];
  const files: LiveFile[] = [];
  for (const documentId of listSearchable(store)) {
    const found = source.read(documentId);
    if (!found) continue;
    const { document, references } = found;
    const serial = documents.length + 1;
    builder.add(document, serial);
    files.push(toCardFile(generation, serial, document));
    documents.push({ documentId, digest: digestDocument(document), serial, references });
    entries.push({ documentId, serial, date: document.date });
    for (const target of references) if (!facets.has(target)) facets.set(target, source.facet(target));
  }
  if (builder.size > 0) files.push(...toSegmentFiles(generation, 1, builder));
  const change: SearchChange = {
    ...emptyChange(options.now().toISOString()),
    documents,
    made: builder.size > 0 ? [{ id: 1, kind: 'base', entries }] : [],
    facets,
    state: {
      'search-generation': generation,
      'search-serial': String(documents.length + 1),
      'search-segment': '2',
      'search-log': getTouchedLog(store),
      'search-touched': String(readTouched(store, 0).last),
      'search-day': todayOf(store).day,
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
