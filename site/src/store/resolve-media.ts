import type { WireFigure } from '@ntm/shared';
import type { Download, Sound } from '../model/content.ts';
import { toPicture, type Figure, type Picture } from '../model/picture.ts';
import type { Store } from './database.ts';
import { on } from './dependencies.ts';
import { getDocument } from './reader.ts';
import { readRow } from './statement.ts';

/** Extensions by which any static host serves a file under its type. */
const SOUND_EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};
const FILE_EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

export function resolvePicture(
  store: Store,
  documentId: string | null,
): { picture: Picture; alternativeText: string | null } | null {
  const wire = documentId ? getDocument(store, 'media', documentId) : null;
  const sql = 'SELECT hash, kind, width, height FROM media WHERE document_id = ?';
  const row = readRow(store, on.media(documentId), sql, documentId);
  if (!wire || !row) return null;
  const facts = {
    hash: String(row['hash']),
    kind: String(row['kind']),
    width: Number(row['width']),
    height: Number(row['height']),
  };
  const picture = toPicture(facts, wire.focalPoint);
  return picture && { picture, alternativeText: wire.alternativeText };
}

export function resolveFigure(store: Store, figure: WireFigure | null): Figure | null {
  const found = figure && resolvePicture(store, figure.image);
  if (!figure || !found) return null;
  const { alt, caption, credit } = figure;
  return { picture: found.picture, alt: alt ?? found.alternativeText ?? '', caption, credit };
}

export function resolveSound(store: Store, documentId: string | null): Sound | null {
  const found = resolveOriginal(store, documentId, 'sound');
  return (
    found && {
      mime: found.mime,
      bytes: found.bytes,
      src: `/media/${found.hash}/am-thanh.${SOUND_EXTENSIONS[found.mime] ?? 'mp3'}`,
    }
  );
}

export function resolveDownload(store: Store, documentId: string | null): Download | null {
  const found = resolveOriginal(store, documentId, 'file');
  const extension = found && FILE_EXTENSIONS[found.mime];
  return found && extension
    ? { src: `/media/${found.hash}/van-ban.${extension}`, mime: found.mime, bytes: found.bytes }
    : null;
}

function resolveOriginal(
  store: Store,
  documentId: string | null,
  kind: 'sound' | 'file',
): { hash: string; mime: string; bytes: number } | null {
  const sql = 'SELECT hash, mime, bytes FROM media WHERE document_id = ? AND kind = ?';
  const row = documentId ? readRow(store, on.media(documentId), sql, documentId, kind) : undefined;
  return row ? { hash: String(row['hash']), mime: String(row['mime']), bytes: Number(row['bytes']) } : null;
}
