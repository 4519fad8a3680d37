import { hideRecordingPlace } from './hide-recording-place';
import { refuseFile } from './refuse-file';

/** How a file names itself whose sound the site can play, by the container that it is in. */
const CONTAINERS: readonly (readonly [RegExp, mime: string])[] = [
  [/^MPEG$/i, 'audio/mpeg'],
  [/^Ogg$/i, 'audio/ogg'],
  [/^WAVE$/i, 'audio/wav'],
  [/M4A|mp4|isom|iso[2-6]|3gp/i, 'audio/mp4'],
];

/**
 * Lets pass a recording that can be played, without the place where it was made.
 * @returns its type
 * @throws ApplicationError in Vietnamese that says what to do
 */
export async function checkAudio(file: string, name: string): Promise<string> {
  const { parseFile } = await import('music-metadata');
  const parsed = await parseFile(file, { duration: true, skipCovers: true }).catch(() => null);
  const { container = '', codec, duration = 0, hasVideo, hasAudio } = parsed?.format ?? {};
  if (hasVideo && hasAudio) throw refuseVideo(name);
  const mime = CONTAINERS.find(([pattern]) => pattern.test(container))?.[1];
  if (!mime || !codec || duration <= 0) throw refuseBroken(name);
  if (mime === 'audio/mp4') await hideRecordingPlace(file);
  return mime;
}

function refuseBroken(name: string) {
  return refuseFile(
    `Tệp âm thanh “${name}” không phát được hoặc đã hỏng. Hãy mở thử trên máy, lưu lại thành MP3 rồi tải lên lần nữa.`,
  );
}

export function refuseVideo(name: string) {
  return refuseFile(
    `“${name}” là video; trang không lưu video. Hãy đưa video lên kênh của toà soạn rồi ghi địa chỉ vào trường “Địa chỉ video”.`,
  );
}
