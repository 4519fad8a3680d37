import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { logIn, type Answer } from '../harness/admin-client.ts';
import { PDF } from './sample-files.ts';

const { url, dataDir } = inject('cms');

/** A whole PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

interface Outcome {
  error: { message: string };
}

async function upload<Body>(
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

describe('the media library', () => {
  it('stores a picture as it came, byte for byte', async () => {
    const { status, body } = await upload<{ url: string }[]>('diem-anh.png', PIXEL, 'image/png');
    expect(status).toBe(201);
    expect(await readFile(path.join(dataDir, 'cms/public', body[0]?.url ?? ''))).toEqual(PIXEL);
  });

  it.each([
    ['a text that calls itself a picture', 'anh.jpg', 'Đây chỉ là chữ', 'image/jpeg'],
    [
      'a page that calls itself a picture',
      'anh.png',
      '<!doctype html><script>alert(1)</script>',
      'image/png',
    ],
    ['a drawing with script that calls itself a photograph', 've.jpg', SCRIPT, 'image/jpeg'],
    ['half a picture', 'nua.png', PIXEL.subarray(0, 45), 'image/png'],
  ])('refuses %s', async (_what, name, bytes, mime) => {
    const { status, body } = await upload<Outcome>(name, bytes, mime);
    expect(status).toBe(400);
    expect(body.error.message).toContain(`Tệp “${name}” không phải là ảnh hoặc đã hỏng.`);
  });

  it.each([
    ['SVG', 've.svg', SCRIPT, 'image/svg+xml'],
    ['HTML', 'trang.html', '<!doctype html><p>chữ</p>', 'text/html'],
    ['a text that calls itself a PDF', 'ban.pdf', 'Đây chỉ là chữ', 'application/pdf'],
    ['a file of no known kind', 'tep.bin', 'chữ', 'application/octet-stream'],
  ])('refuses %s and says what it takes', async (_what, name, bytes, mime) => {
    const { status, body } = await upload<Outcome>(name, bytes, mime);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(new RegExp(`“${name}”.*JPEG.*MP3.*PDF`));
  });

  it('takes a PDF, which official documents are attached as', async () => {
    expect((await upload('ban.pdf', PDF, 'application/pdf')).status).toBe(201);
  });

  it('does not let a text take the place of a picture', async () => {
    const { body } = await upload<{ id: number; url: string }[]>('thay.png', PIXEL, 'image/png');
    const { status } = await upload<Outcome>('thay.png', 'chữ', 'image/png', `?id=${body[0]?.id}`);
    expect(status).toBe(400);
    expect(await readFile(path.join(dataDir, 'cms/public', body[0]?.url ?? ''))).toEqual(PIXEL);
  });
});
