import { readFile } from 'node:fs/promises';
import { mediaPath, UPLOADS_PATH, type WireUpload } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { PICTURE } from './sample-files.ts';

const cms = getSharedCms();
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(cms);
});

const upload = (name: string, info: object = {}) => desk.upload(name, PICTURE, 'image/png', info);
const coverOf = (file: { id: number }) => ({
  cover: { image: file.id, alt: 'Ruộng bậc thang', credit: 'Ảnh: Toà soạn' },
});
const fetchBytes = (documentId: string) => desk.publisher.request<string>('GET', mediaPath(documentId));

describe('a file of the library', () => {
  it('is in the feed from the first public use on, before the story that uses it', async () => {
    const file = await upload('bia.png', { alternativeText: 'Mô tả trong thư viện' });
    expect(await desk.findChange('media', file.documentId)).toBeUndefined();
    const story = await desk.publishStory('Bài có ảnh bìa', coverOf(file));
    const media = await desk.findChange('media', file.documentId);
    expect(media?.seq).toBeLessThan((await desk.findChange('article', story))?.seq ?? 0);
    expect(await desk.findDocument('media', file.documentId)).toMatchObject({
      mime: 'image/png',
      size: PICTURE.byteLength,
      alternativeText: 'Mô tả trong thư viện',
      focalPoint: null,
    });
  });

  it('is told to the publisher alone before anything public uses it, and as part of the feed from then on', async () => {
    const file = await upload('cho-dang.png');
    const list = async () => {
      const { body } = await desk.publisher.request<WireUpload[]>('GET', UPLOADS_PATH);
      return body.map(({ documentId }) => documentId);
    };
    const fetchWaiting = () => desk.publisher.request('GET', `${UPLOADS_PATH}/${file.documentId}`);
    expect(await list()).toContain(file.documentId);
    expect((await fetchWaiting()).status).toBe(200);
    expect((await fetchBytes(file.documentId)).status).toBe(404);
    await desk.publishStory('Bài có ảnh vừa tải lên', coverOf(file));
    expect(await list()).not.toContain(file.documentId);
    expect((await fetchWaiting()).status).toBe(404);
    expect((await fetchBytes(file.documentId)).status).toBe(200);
  });

  it('leaves the feed when the last public document that used it lets it go', async () => {
    const file = await upload('hai-bai.png');
    const first = await desk.publishStory('Bài thứ nhất dùng chung ảnh', coverOf(file));
    const second = await desk.publishStory('Bài thứ hai dùng chung ảnh', coverOf(file));
    await desk.act(first, 'unpublish');
    expect(await desk.findDocument('media', file.documentId)).not.toBeNull();
    await desk.act(second, 'publish', { cover: null });
    expect(await desk.findChange('media', file.documentId)).toMatchObject({ action: 'remove' });
    expect((await fetchBytes(file.documentId)).status).toBe(404);
  });

  it('comes with a body that shows it and with an author’s portrait', async () => {
    const [inBody, portrait] = [await upload('trong-bai.png'), await upload('chan-dung.png')];
    await desk.publishStory('Bài có ảnh trong nội dung', {
      body: `Mở đầu.\n\n![Nương ngô](media:${inBody.documentId} "Nương ngô | Ảnh: Toà soạn")`,
    });
    await desk.create('author', { name: 'Tác giả có ảnh', photo: portrait.id });
    expect(await desk.findDocument('media', inBody.documentId)).not.toBeNull();
    expect(await desk.findDocument('media', portrait.documentId)).not.toBeNull();
  });

  it('is appended again when its description or its bytes change, and only if something public uses it', async () => {
    const [used, unused] = [await upload('duoc-dung.png'), await upload('chua-dung.png')];
    await desk.publishStory('Bài dùng ảnh sẽ sửa mô tả', coverOf(used));
    const before = await desk.findChange('media', used.documentId);
    for (const { id } of [used, unused]) {
      const form = new FormData();
      form.set('fileInfo', JSON.stringify({ alternativeText: 'Mô tả đã sửa', focalPoint: { x: 20, y: 80 } }));
      expect((await desk.admin.request('POST', `/upload?id=${id}`, form)).status).toBe(200);
    }
    const described = await desk.findChange('media', used.documentId);
    expect(described?.seq).toBeGreaterThan(before?.seq ?? Infinity);
    expect(await desk.findDocument('media', used.documentId)).toMatchObject({
      alternativeText: 'Mô tả đã sửa',
      focalPoint: { x: 20, y: 80 },
    });
    expect(await desk.findChange('media', unused.documentId)).toBeUndefined();

    const form = new FormData();
    form.set('files', new Blob([PICTURE], { type: 'image/png' }), 'thay-the.png');
    expect((await desk.admin.request('POST', `/upload?id=${used.id}`, form)).status).toBe(200);
    expect((await desk.findChange('media', used.documentId))?.seq).toBeGreaterThan(
      described?.seq ?? Infinity,
    );
  });

  it('is handed out as it was uploaded, and nothing else is', async () => {
    const [used, unused] = [await upload('goc.png'), await upload('nhap.png')];
    await desk.publishStory('Bài để lấy ảnh gốc', coverOf(used));
    const token = { headers: { authorization: `Bearer ${await readToken()}` } };
    const response = await fetch(new URL(mediaPath(used.documentId), cms.url), token);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PICTURE);
    for (const address of [unused.documentId, '..%2f..%2fdata.db', '%2e%2e', 'x'.repeat(24)]) {
      expect((await fetchBytes(address)).status).toBe(404);
    }
  });

  it('is not deleted from under the readers', async () => {
    const file = await upload('dang-dung.png');
    const story = await desk.publishStory('Bài giữ ảnh của mình', coverOf(file));
    const { status, body } = await desk.admin.request<{ error: { message: string } }>(
      'DELETE',
      `/upload/files/${file.id}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('Không xoá được “dang-dung.png”');
    expect((await fetchBytes(file.documentId)).status).toBe(200);
    await desk.act(story, 'unpublish');
    expect((await desk.admin.request('DELETE', `/upload/files/${file.id}`)).status).toBe(200);
  });
});

async function readToken(): Promise<string> {
  return (await readFile(`${cms.dataDir}/cms/publisher-token`, 'utf8')).trim();
}
