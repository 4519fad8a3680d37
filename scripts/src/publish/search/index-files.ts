import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  cardFile,
  GENERATIONS_FOLDER,
  MANIFEST_FILE,
  packJson,
  scrubSegment,
  segmentFile,
  toCard,
  type Manifest,
  type SearchDocument,
  type SegmentBuilder,
} from '@ntm/site/store';
import type { LiveFile } from '../live-file.ts';
import { digestOf } from '../render-page.ts';

/** A file of the index with its bytes. */
export function toSearchFile(path: string, buffer: Buffer): LiveFile {
  return { path, kind: 'search', digest: digestOf(buffer), bytes: buffer.byteLength, content: { buffer } };
}

export function toCardFile(generation: string, serial: number, document: SearchDocument): LiveFile {
  return toSearchFile(cardFile(generation, serial), packJson(toCard(document), { inHaste: true }));
}

export function toSegmentFiles(generation: string, id: number, segment: SegmentBuilder): LiveFile[] {
  return Array.from(segment.files(), ([name, content]) =>
    toSearchFile(segmentFile(generation, id, name), content),
  );
}

export function toManifestFile(manifest: Manifest): LiveFile {
  return toSearchFile(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)));
}

/** Every file of the index that is live, as it stands: a file that is never written in place may have a second name. */
export function listStanding(db: DatabaseSync, live: string): LiveFile[] {
  const rows = db.prepare("SELECT path, digest, bytes FROM file WHERE kind = 'search'").all();
  return rows.map((row) => ({
    path: String(row.path),
    kind: 'search',
    digest: String(row.digest),
    bytes: Number(row.bytes),
    content: { linkOf: join(live, String(row.path)) },
  }));
}

/** Paths of the live files of segments and cards. */
export function listPaths(
  db: DatabaseSync,
  generation: string,
  { segments, cards }: { segments: readonly number[]; cards: readonly number[] },
): string[] {
  const select = db.prepare("SELECT path FROM file WHERE kind = 'search' AND path >= ? AND path < ?");
  const files = segments.flatMap((id) => {
    const folder = `${GENERATIONS_FOLDER}/${generation}/${id}`;
    return select.all(`${folder}/`, `${folder}0`).map((row) => String(row.path));
  });
  return [...files, ...cards.map((serial) => cardFile(generation, serial))];
}

/** The files of live segments without any word of some of their documents. */
export function scrubLive(
  live: string,
  generation: string,
  numbers: ReadonlyMap<number, ReadonlySet<number>>,
): LiveFile[] {
  return [...numbers].flatMap(([id, documents]) => {
    const load = (name: string) => readFileSync(join(live, segmentFile(generation, id, name)));
    const changed = scrubSegment(load, documents);
    return Array.from(changed, ([name, content]) => toSearchFile(segmentFile(generation, id, name), content));
  });
}
