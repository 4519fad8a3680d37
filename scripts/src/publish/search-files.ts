import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listSearchDocuments, writeSearchIndex } from '@ntm/site/store';
import { collectFolder } from './collect-files.ts';
import type { LiveFile } from './live-file.ts';
import type { Publisher } from './publisher.ts';
import { getState } from './publisher-database.ts';
import { digestOf } from './render-page.ts';

/** The search index as it is to be, or no files where it stays as it is. */
export interface SearchFiles {
  readonly files: readonly LiveFile[];
  readonly removals: readonly string[];
  /** Of the documents in it. */
  readonly digest: string;
}

/** Makes the search index anew when a document that is in it changed. */
export async function findSearchFiles(publisher: Publisher, isWhole: boolean): Promise<SearchFiles> {
  const documents = listSearchDocuments(publisher.store);
  const digest = digestOf(Buffer.from(JSON.stringify(documents)));
  if (!isWhole && getState(publisher.db, 'search') === digest) return { files: [], removals: [], digest };
  const folder = join(publisher.storeFolder, 'search');
  rmSync(folder, { recursive: true, force: true });
  await writeSearchIndex(documents, join(folder, 'pagefind'));
  const files = await collectFolder(folder, 'search');
  const wanted = new Set(files.map(({ path }) => path));
  const standing = publisher.db.prepare("SELECT path FROM file WHERE kind = 'search'").all().map((row) => String(row.path)); // prettier-ignore
  return { files, removals: standing.filter((path) => !wanted.has(path)), digest };
}
