import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { originalPath, renditionPath } from '@ntm/site/store';
import type { FileKind, LiveFile } from './live-file.ts';
import { digestOf, type RenderedPage } from './render-page.ts';

/** Every file of a folder, as files to put live. */
export async function collectFolder(folder: string, kind: FileKind): Promise<LiveFile[]> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => {
      const content = await readFile(path);
      return {
        path: relative(folder, path).split(sep).join('/'),
        kind,
        digest: digestOf(content),
        bytes: content.byteLength,
        content: { copyOf: path },
      };
    }),
  );
}

export function toPageFile({ file, digest }: RenderedPage, body: Buffer): LiveFile {
  return { path: file, kind: 'page', digest, bytes: body.byteLength, content: { buffer: body } };
}

export function toHostFile(path: string, text: string): LiveFile {
  const buffer = Buffer.from(text);
  return { path, kind: 'host', digest: digestOf(buffer), bytes: buffer.byteLength, content: { buffer } };
}

/**
 * The file behind an address below `media/`: a rendition, or the original of a sound or document. Media are named by their
 * content, so that the name is their digest.
 * @returns null when the store has no such file
 */
export async function findMediaFile(storeFolder: string, path: string): Promise<LiveFile | null> {
  const hash = /^media\/([0-9a-f]{16})\/[^/]+$/.exec(path)?.[1];
  if (!hash) return null;
  const source = /\/(?:am-thanh|van-ban)\./.test(path)
    ? originalPath(storeFolder, hash)
    : renditionPath(storeFolder, `/${path}`);
  const facts = await stat(source).catch(() => null);
  return facts && { path, kind: 'media', digest: path, bytes: facts.size, content: { linkOf: source } };
}
