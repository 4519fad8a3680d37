import { open, readlink, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { acceptedEncodings, ENCODINGS, isCompressible, type Encoding } from './encodings.ts';

/** An open file of the live folder: whatever happens to its name, its bytes stay the same. */
export interface LiveFile {
  readonly name: string;
  /** How its bytes are compressed. */
  readonly encoding?: Encoding;
  /** The caller closes it. */
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly modified: Date;
  readonly etag: string;
}

/** What the system answers when there is no such file; anything else is a fault of the installation. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);

/**
 * Opens the best copy of a file that a reader takes; the file itself where there is none. A part of a file is a part of
 * what is not compressed.
 */
export async function openCopy(
  live: string,
  segments: readonly string[],
  { headers }: IncomingMessage,
): Promise<LiveFile | null> {
  const name = segments.at(-1) ?? '';
  const encodings = isCompressible(name) && !headers.range ? acceptedEncodings(headers['accept-encoding']) : []; // prettier-ignore
  for (const encoding of encodings) {
    const copy = await openLiveFile(live, [...segments.slice(0, -1), name + ENCODINGS[encoding]]);
    if (copy) return { ...copy, name: copy.name.slice(0, -ENCODINGS[encoding].length), encoding };
  }
  return openLiveFile(live, segments);
}

/**
 * Opens a file of the release that is live.
 * @param segments names of folders and file, none of which leads out of the folder
 * @returns null when there is no such file
 */
export async function openLiveFile(live: string, segments: readonly string[]): Promise<LiveFile | null> {
  let release = await resolveFolder(live);
  while (release !== null) {
    const file = await openFile(join(release, ...segments));
    if (file) return file;
    // The release that was switched off is deleted, perhaps while we looked into it.
    const current = await resolveFolder(live);
    if (current === release) return null;
    release = current;
  }
  return null;
}

async function openFile(path: string): Promise<LiveFile | null> {
  const handle = await nullWhenMissing(open(path, 'r'));
  if (!handle) return null;
  try {
    const facts = await handle.stat({ bigint: true });
    if (facts.isFile()) {
      const etag = `"${[facts.ino, facts.size, facts.mtimeNs].map((fact) => fact.toString(36)).join('-')}"`;
      return { name: path, handle, bytes: Number(facts.size), modified: facts.mtime, etag };
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return null;
}

/**
 * The folder that a link leads to, or the folder itself where there is no link. The link is read in one step and what
 * it leads to is not looked for: between two steps that folder may have been switched off and deleted.
 */
function resolveFolder(path: string): Promise<string | null> {
  return nullWhenMissing(readLink(path).then((target) => resolve(dirname(path), target)));
}

async function readLink(path: string): Promise<string> {
  try {
    return await readlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EINVAL') return path;
    throw error;
  }
}

async function nullWhenMissing<Found>(search: Promise<Found>): Promise<Found | null> {
  try {
    return await search;
  } catch (error) {
    if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
