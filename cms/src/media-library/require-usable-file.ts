import { open } from 'node:fs/promises';
import path from 'node:path';
import { checkAudio, refuseVideo } from './check-audio';
import { checkPdf } from './check-pdf';
import { checkPicture, refuseAnimation, refuseHeic } from './check-picture';
import type { Limits } from './limits';
import { formatMillions, refuseFile } from './refuse-file';

/** What the site can show, by what the bytes say, and the ending under which any host serves it as that. */
const PICTURES: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/gif': '.gif',
};
const SOUNDS: Readonly<Record<string, string>> = {
  'audio/mpeg': '.mp3',
  'audio/ogg': '.ogg',
  'audio/wav': '.wav',
  'audio/mp4': '.m4a',
};
const PDF = 'application/pdf';

/** Containers that hold sound alone, or a film. */
const CONTAINER = /^audio\/|^video\/(mp4|quicktime|3gpp|ogg)|^application\/ogg/;

/** A file on its way into the library, as Strapi hands it on. */
export interface IncomingFile {
  readonly filepath: string;
  originalFilename?: string | null;
  /** What the sender says it is. */
  mimetype?: string | null;
  /** Bytes. */
  readonly size: number;
  /** What its bytes say it is, where they say something. */
  detectedMimeType?: string;
}

export type FileKind = 'picture' | 'audio' | 'pdf';

/**
 * Lets pass what the site can use: pictures that can be opened, sound that can be played, PDF that only shows pages. What a
 * file is, its bytes decide; it gets the type and the ending that go with them.
 * @throws ApplicationError in Vietnamese that names the file and says what to do
 */
export async function requireUsableFile(file: IncomingFile, limits: Limits): Promise<FileKind> {
  const name = file.originalFilename ?? 'không tên';
  const type = await readType(file.filepath);
  if (type in PICTURES) {
    requireSize(file, name, 'Ảnh', limits.picture);
    await checkPicture(file.filepath, name, limits);
    return label(file, 'picture', type, PICTURES[type]);
  }
  if (CONTAINER.test(type)) {
    requireSize(file, name, 'Tệp âm thanh', limits.audio);
    const sound = await checkAudio(file.filepath, name);
    return label(file, 'audio', sound, SOUNDS[sound]);
  }
  if (type === PDF) {
    requireSize(file, name, 'Tệp PDF', limits.pdf);
    await checkPdf(file.filepath, name);
    return label(file, 'pdf', PDF, '.pdf');
  }
  throw refuseType(name, type, file.mimetype ?? '');
}

async function readType(filepath: string): Promise<string> {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(filepath);
  if (found) return found.mime.split(';')[0] ?? '';
  return (await beginsWithTags(filepath)) ? 'audio/mpeg' : '';
}

/**
 * Whether a file begins as MP3 files do that name title and artist (ID3v2). The detector looks behind these tags, and is
 * silent where no sound follows.
 */
async function beginsWithTags(filepath: string): Promise<boolean> {
  const handle = await open(filepath);
  try {
    const { buffer } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    return buffer.toString('latin1') === 'ID3';
  } finally {
    await handle.close();
  }
}

function requireSize({ size }: IncomingFile, name: string, what: string, limit: number): void {
  if (size <= limit) return;
  throw refuseFile(
    `${what} “${name}” nặng ${formatMillions(size)} MB, quá mức ${formatMillions(limit)} MB. Hãy lưu lại với dung lượng nhỏ hơn rồi tải lên.`,
  );
}

/** The stored type and ending are those of the content, whatever the sender called it. */
function label(file: IncomingFile, kind: FileKind, mime: string, ending = ''): FileKind {
  file.mimetype = mime;
  file.detectedMimeType = mime;
  const { name, ext } = path.parse(file.originalFilename ?? 'tep');
  const isSame = ext.toLowerCase() === ending || (ending === '.jpg' && ext.toLowerCase() === '.jpeg');
  if (!isSame) file.originalFilename = `${name}${ending}`;
  return kind;
}

function refuseType(name: string, type: string, declared: string) {
  if (/^image\/hei[cf]/.test(type)) return refuseHeic(name);
  if (type === 'image/apng') return refuseAnimation(name);
  if (type.startsWith('video/')) return refuseVideo(name);
  if (type === '' && /^image\/(?!svg)/.test(declared)) {
    return refuseFile(
      `Tệp “${name}” không phải là ảnh hoặc đã hỏng. Hãy mở ảnh trên máy, lưu lại thành JPEG rồi tải lên lần nữa.`,
    );
  }
  return refuseFile(
    `Không dùng được tệp “${name}”. Hãy chọn ảnh (JPEG, PNG, WebP, AVIF, GIF), âm thanh (MP3, M4A, OGG, WAV) hoặc văn bản PDF. Bản vẽ SVG, tệp Word hay ảnh TIFF thì lưu lại thành PNG hoặc PDF trước.`,
  );
}
