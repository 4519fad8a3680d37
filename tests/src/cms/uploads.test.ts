import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { logIn, type Answer } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import {
  loadRecording,
  makeAnimation,
  makeBomb,
  makePdf,
  makePicture,
  PDF,
  PICTURE,
} from './sample-files.ts';
import { makeRecordingWithPlace } from './sample-m4a.ts';

const { url, dataDir } = getSharedCms();

/** How an MP3 file begins that names title and artist: here neither. */
const ID3_TAGS = Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1');
const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

interface Outcome {
  error: { message: string };
}

interface Stored {
  readonly id: number;
  readonly mime: string;
  readonly ext: string;
  readonly hash: string;
}

async function upload<Body = Stored[]>(
  name: string,
  bytes: string | Uint8Array,
  mime: string,
  query = '',
): Promise<Answer<Body>> {
  const form = new FormData();
  form.set(
    'files',
    new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type: mime }),
    name,
  );
  form.set('fileInfo', JSON.stringify({ name }));
  const admin = await logIn(url);
  return admin.request<Body>('POST', `/upload${query}`, form);
}

async function refused(name: string, bytes: string | Uint8Array, mime: string, query = ''): Promise<string> {
  const { status, body } = await upload<Outcome>(name, bytes, mime, query);
  expect([400, 413]).toContain(status);
  return body.error.message;
}

const readStored = ({ hash, ext }: Stored) => readFile(path.join(dataDir, 'cms/uploads', `${hash}${ext}`));

describe('the media library', () => {
  it('stores a picture as it came, byte for byte', async () => {
    const { status, body } = await upload('diem-anh.png', PICTURE, 'image/png');
    expect(status).toBe(201);
    expect(new Uint8Array(await readStored(body[0] as Stored))).toEqual(PICTURE);
  });

  it.each([
    ['a picture', 'anh.png', () => makePicture(8, 8), 'image/jpeg', '.jpg'],
    ['a recording', 'bang.wav', loadRecording, 'audio/mpeg', '.mp3'],
    ['a PDF', 'ban.jpg', () => Promise.resolve(PDF), 'application/pdf', '.pdf'],
  ])('knows %s by its content, whatever it is called', async (_what, name, make, mime, ext) => {
    const { status, body } = await upload(name, await make(), 'application/octet-stream');
    expect([status, body[0]?.mime, body[0]?.ext]).toEqual([201, mime, ext]);
  });

  it.each([
    ['a picture', 'thay.png', () => Promise.resolve(PICTURE), 'image/png'],
    ['a recording', 'thay.mp3', loadRecording, 'audio/mpeg'],
    ['a PDF', 'thay.pdf', () => Promise.resolve(PDF), 'application/pdf'],
  ])('does not let a file of another kind take the place of %s', async (_what, name, make, mime) => {
    const bytes = await make();
    const { body } = await upload(name, bytes, mime);
    const [stored] = body as [Stored];
    const query = `?id=${stored.id}`;
    expect(await refused(name, 'chữ', 'image/png', query)).toContain('không phải là ảnh');
    const others = [
      ['khac.png', PICTURE, 'image/png'],
      ['khac.mp3', await loadRecording(), 'audio/mpeg'],
      ['khac.pdf', PDF, 'application/pdf'],
    ] as const;
    for (const [other, content, type] of others.filter((file) => file[2] !== mime))
      expect(await refused(other, content, type, query)).toContain('hai tệp khác loại');
    expect(new Uint8Array(await readStored(stored))).toEqual(bytes);
  });

  it('forgets where a recording was made', async () => {
    const place = '+22.3364+103.8438/';
    const recording = makeRecordingWithPlace(place);
    const { status, body } = await upload('phong-van.m4a', recording, 'audio/mp4');
    expect([status, body[0]?.mime]).toEqual([201, 'audio/mp4']);
    const stored = await readStored(body[0] as Stored);
    expect(stored.length).toBe(recording.length);
    expect(Buffer.from(recording).includes(place)).toBe(true);
    expect(stored.includes(place)).toBe(false);
  });
});

describe('the media library refuses', () => {
  it.each([
    ['a text that calls itself a picture', 'anh.jpg', 'Đây chỉ là chữ', 'image/jpeg'],
    [
      'a page that calls itself a picture',
      'anh.png',
      '<!doctype html><script>alert(1)</script>',
      'image/png',
    ],
    ['a drawing with script that calls itself a photograph', 've.jpg', SCRIPT, 'image/jpeg'],
    ['half a picture', 'nua.png', PICTURE.subarray(0, 45), 'image/png'],
  ])('%s', async (_what, name, bytes, mime) => {
    expect(await refused(name, bytes, mime)).toContain(`Tệp “${name}” không phải là ảnh hoặc đã hỏng.`);
  });

  it.each([
    ['SVG', 've.svg', SCRIPT, 'image/svg+xml'],
    ['HTML', 'trang.html', '<!doctype html><p>chữ</p>', 'text/html'],
    ['a text that calls itself a PDF', 'ban.pdf', 'Đây chỉ là chữ', 'application/pdf'],
    ['a text that calls itself a recording', 'bang.mp3', 'Đây chỉ là chữ', 'audio/mpeg'],
    ['a file of no known kind', 'tep.bin', 'chữ', 'application/octet-stream'],
  ])('%s and says what it takes', async (_what, name, bytes, mime) => {
    expect(await refused(name, bytes, mime)).toMatch(new RegExp(`“${name}”.*JPEG.*MP3.*PDF`));
  });

  it('HEIC, and says how to get a JPEG', async () => {
    const head = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1');
    expect(await refused('IMG_0001.HEIC', head, 'image/heic')).toMatch(/HEIC của iPhone.*Tương thích nhất/);
  });

  it.each(['gif', 'webp'] as const)('an animated %s', async (format) => {
    const message = await refused(`dong.${format}`, await makeAnimation(format), `image/${format}`);
    expect(message).toMatch(/ảnh động.*khung hình/);
  });

  it('a picture that is small as a file and huge when it is opened', async () => {
    expect(await refused('bom.png', makeBomb(50_000, 40_000), 'image/png')).toMatch(
      /2\.000 triệu điểm ảnh, quá mức 100 triệu/,
    );
  });

  it('what is heavier than its kind may be', async () => {
    const heavy = Buffer.concat([await makePicture(8, 8), Buffer.alloc(31_000_000)]);
    expect(await refused('nang.jpg', heavy, 'image/jpeg')).toMatch(/nặng 31 MB, quá mức 30 MB/);
  });

  it.each([
    ['has tags and no sound', 'hong.mp3', Buffer.concat([ID3_TAGS, Buffer.alloc(400)]), 'audio/mpeg'],
    ['was cut off', 'dut.m4a', makeRecordingWithPlace('').subarray(0, 300), 'audio/mp4'],
  ])('a recording that %s', async (_what, name, bytes, mime) => {
    expect(await refused(name, bytes, mime)).toMatch(/không phát được/);
  });

  it('a PDF that is cut off', async () => {
    expect(await refused('dut.pdf', PDF.subarray(0, 200), 'application/pdf')).toMatch(
      /không mở được hoặc đã hỏng/,
    );
  });

  it('a PDF with script, and says how to get one without', async () => {
    const withScript = await makePdf((document) => {
      document.addJavaScript('chao', 'app.alert("xin chào")');
    });
    expect(await refused('ma.pdf', withScript, 'application/pdf')).toMatch(/có mã lệnh.*Lưu thành PDF/);
    const withAction = await makePdf((document) => {
      const action = { Type: 'Action', S: 'Launch', F: PDFString.of('cmd.exe') };
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj(action));
    });
    expect(await refused('lenh.pdf', withAction, 'application/pdf')).toMatch(/có mã lệnh/);
  });

  it('a PDF that readers could not open without a password', async () => {
    const locked = await makePdf((document) => {
      const lock = document.context.register(document.context.obj({ Filter: 'Standard', V: 1, R: 2 }));
      document.context.trailerInfo.Encrypt = lock;
    });
    expect(await refused('khoa.pdf', locked, 'application/pdf')).toMatch(/có mật khẩu/);
    const unreadable = Buffer.from(locked);
    const packed = unreadable.indexOf('stream', unreadable.indexOf('/ObjStm'));
    unreadable.fill('?', packed + 7, packed + 15);
    expect(await refused('khoa.pdf', unreadable, 'application/pdf')).toMatch(/có mật khẩu/);
  });
});
