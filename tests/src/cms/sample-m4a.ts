/** One box of an MP4 file (ISO/IEC 14496-12). */
function makeBox(type: string, ...contents: Buffer[]): Buffer {
  const inner = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inner.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inner]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

const TIMESCALE = 8000;
const DURATION = 2 * TIMESCALE;

/** `mp4a`: one channel of 16 bits. */
function makeSampleEntry(): Buffer {
  const entry = Buffer.alloc(28);
  entry.writeUInt16BE(1, 6);
  entry.writeUInt16BE(1, 16);
  entry.writeUInt16BE(16, 18);
  entry.writeUInt16BE(TIMESCALE, 24);
  return makeBox('mp4a', entry);
}

/** One value under its name (QuickTime File Format, “Metadata Item Keys”). */
function makeAppleMetadata(name: string, value: Buffer): Buffer {
  const namespace = 'mdta';
  const isFirstKey = '\0\0\0\u0001';
  return makeBox(
    'meta',
    makeBox('hdlr', numbers(0, 0), Buffer.from(namespace), Buffer.alloc(13)),
    makeBox('keys', numbers(0, 1), makeBox(namespace, Buffer.from(name))),
    makeBox('ilst', makeBox(isFirstKey, makeBox('data', numbers(1, 0), value))),
  );
}

/** A recording as a phone makes it: two seconds of sound, and the place where it was made, twice. */
export function makeRecordingWithPlace(place: string): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(place, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt16BE(text.length, 0);
  const header = Buffer.concat([numbers(0, 0, 0, TIMESCALE, DURATION), Buffer.alloc(80)]);
  const movie = makeBox(
    'moov',
    makeBox('mvhd', header),
    makeBox(
      'trak',
      makeBox('tkhd', numbers(0, 0, 0, 1, 0, DURATION), Buffer.alloc(60)),
      makeBox(
        'mdia',
        makeBox('mdhd', numbers(0, 0, 0, TIMESCALE, DURATION, 0)),
        makeBox('hdlr', numbers(0, 0), Buffer.from('soun'), Buffer.alloc(13)),
        makeBox(
          'minf',
          makeBox(
            'stbl',
            makeBox('stsd', numbers(0, 1), makeSampleEntry()),
            makeBox('stts', numbers(0, 1, 1, DURATION)),
            makeBox('stsc', numbers(0, 1, 1, 1, 1)),
            makeBox('stsz', numbers(0, 32, 1)),
            makeBox('stco', numbers(0, 1, 0)),
          ),
        ),
      ),
    ),
    makeBox('udta', makeBox('\u00a9xyz', length, text)),
    makeAppleMetadata('com.apple.quicktime.location.ISO6709', text),
  );
  const start = makeBox('ftyp', Buffer.from('M4A '), numbers(0), Buffer.from('M4A mp42isom'));
  return new Uint8Array(Buffer.concat([start, movie, makeBox('mdat', Buffer.alloc(32))]));
}
