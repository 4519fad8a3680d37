import { open, type FileHandle } from 'node:fs/promises';

/** A box of an MP4 file (ISO/IEC 14496-12): where it stands and what is in it. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly contents: number;
  readonly end: number;
}

/** Boxes with others in them on the way to what phones write of the place. */
const CONTAINERS = ['moov', 'udta', 'trak'];
/** `©xyz` of QuickTime and Android, `loci` of 3GPP. */
const PLACES = ['\u00a9xyz', 'loci'];
const APPLE_PLACE = 'com.apple.quicktime.location';
/** Larger notes are no notes; none is read into memory. */
const MOST_METADATA = 16_000_000;

/**
 * Phones write where a recording was made into MP4 files. Those boxes become empty space of the same length, so that not
 * one byte of the sound moves.
 */
export async function hideRecordingPlace(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await hideIn(handle, 0, size);
  } finally {
    await handle.close();
  }
}

async function hideIn(handle: FileHandle, from: number, to: number): Promise<void> {
  for (let at = from; at + 8 <= to;) {
    const box = await readBox(handle, at, to);
    if (!box) return;
    if (CONTAINERS.includes(box.type)) await hideIn(handle, box.contents, box.end);
    else if (PLACES.includes(box.type) || (await namesPlace(handle, box))) await empty(handle, box);
    at = box.end;
  }
}

async function readBox(handle: FileHandle, start: number, to: number): Promise<Box | null> {
  const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, start);
  const short = buffer.readUInt32BE(0);
  const length = short === 1 ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? to - start : short;
  const end = start + length;
  if (length < 8 || end > to) return null;
  const type = buffer.toString('latin1', 4, 8);
  return { type, start, contents: start + (short === 1 ? 16 : 8), end };
}

async function namesPlace(handle: FileHandle, { type, contents, end }: Box): Promise<boolean> {
  if (type !== 'meta' || end - contents > MOST_METADATA) return false;
  const { buffer } = await handle.read(Buffer.alloc(end - contents), 0, end - contents, contents);
  return buffer.includes(APPLE_PLACE);
}

async function empty(handle: FileHandle, { start, contents, end }: Box): Promise<void> {
  await handle.write(Buffer.from('free', 'latin1'), 0, 4, start + 4);
  await handle.write(Buffer.alloc(end - contents), 0, end - contents, contents);
}
