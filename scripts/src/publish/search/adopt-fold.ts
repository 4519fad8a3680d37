import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scrubSegment, segmentFile } from '@ntm/site/store';
import { FOLD_FILE, type FoldedSegment } from './fold-segments.ts';
import type { LiveFile } from '../live-file.ts';
import { finishSearchPlan, type SearchPlan } from './finish-plan.ts';
import { getState } from '../publisher-database.ts';
import { digestOf } from '../render-page.ts';
import { emptyChange } from './apply-change.ts';
import { getGeneration, listSegments, listVisible } from './search-tables.ts';
import type { SearchWork } from './search-work.ts';

/**
 * Puts a folded segment in the place of what it was made of. What changed since does not answer from it, and what was
 * withdrawn since leaves it first.
 * @returns null when it is of no use any more: the index has gone on without it
 */
export function planAdoption({ db, options }: SearchWork, folder: string): SearchPlan | null {
  if (!existsSync(join(folder, FOLD_FILE))) return null;
  const fold = JSON.parse(readFileSync(join(folder, FOLD_FILE), 'utf8')) as FoldedSegment;
  const segments = listSegments(db);
  const stands = (id: number) => segments.some((segment) => segment.id === id);
  if (fold.generation !== getGeneration(db) || !fold.inputs.every(stands)) return null;
  const serials = new Map(fold.entries.map(({ documentId, serial }) => [documentId, serial]));
  const isHeld = (id: number) =>
    listVisible(db, id).every(({ documentId, serial }) => serials.get(documentId) === serial);
  if (!fold.inputs.every(isHeld)) return null;
  scrubFold(db, folder, fold);
  const hot = segments.find(({ kind }) => kind === 'hot');
  const id = Number(getState(db, 'search-segment') ?? 1);
  const change = {
    ...emptyChange(options.now().toISOString()),
    made: fold.entries.length > 0 ? [{ id, kind: fold.kind, entries: fold.entries }] : [],
    retired: [...fold.inputs, ...(hot && isHeld(hot.id) ? [hot.id] : [])],
    state: { 'search-segment': String(id + 1) },
  };
  const files = fold.entries.length > 0 ? listFiles(folder, fold.generation, id) : [];
  return finishSearchPlan(db, change, files);
}

function scrubFold(db: SearchWork['db'], folder: string, { entries }: FoldedSegment): void {
  const known = db.prepare('SELECT 1 FROM search_document WHERE document_id = ?');
  const gone = new Set(entries.flatMap(({ documentId }, number) => (known.get(documentId) ? [] : [number])));
  if (gone.size === 0) return;
  const changed = scrubSegment((name) => readFileSync(join(folder, `${name}.idx`)), gone);
  for (const [name, content] of changed) writeFileSync(join(folder, `${name}.idx`), content, { flush: true });
}

function listFiles(folder: string, generation: string, id: number): LiveFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.idx'));
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return {
      path: segmentFile(generation, id, name.slice(0, -'.idx'.length)),
      kind: 'search',
      digest: digestOf(bytes),
      bytes: bytes.byteLength,
      content: { linkOf: join(folder, name) },
    };
  });
}
