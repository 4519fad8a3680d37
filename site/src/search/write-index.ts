import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toRecord } from './to-record.ts';
import type { SearchDocument } from './search-document.ts';

/** Pagefind brings its own interfaces too, 450 KB that no page of ours loads. */
const UNUSED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;
/** Pagefind drops a record without a word; this one, a letter of the Berbers, nobody here looks for. */
const NOTHING = { url: '/', content: 'ⵣ', language: 'vi' };

/**
 * Writes the search index of documents into a folder (`…/pagefind`), which is made; what else is in it stays.
 * The same documents make the same files, in whatever order they come.
 * @throws Error naming the document that Pagefind refuses, or what it could not do
 */
export async function writeSearchIndex(documents: readonly SearchDocument[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    assertNone(errors, 'start the index');
    if (!index) throw new Error('Pagefind gave no index and no reason');
    await addDocuments(index, documents);
    await writeFiles(index, folder);
  } catch (cause) {
    throw new Error(`the search index of ${documents.length} documents could not be written to ${folder}`, {
      cause,
    });
  } finally {
    await close();
  }
}

async function addDocuments(index: PagefindIndex, documents: readonly SearchDocument[]): Promise<void> {
  // An index of nothing has no language, which Pagefind in the browser takes for a failure.
  if (documents.length === 0)
    assertNone((await index.addCustomRecord(NOTHING)).errors, 'take the empty record');
  const inOrder = documents.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1));
  for (const document of inOrder) {
    const { errors } = await index.addCustomRecord(toRecord(document));
    assertNone(errors, `take ${document.type} ${document.documentId}`);
  }
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  assertNone(errors, 'make the files');
  if (files.length === 0) throw new Error('Pagefind made no file and gave no reason');
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

function assertNone(errors: readonly string[], task: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${task}: ${errors.join('; ')}`);
}
