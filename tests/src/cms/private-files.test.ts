import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { mediaPath } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCms } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type UploadedFile } from './desk.ts';
import { loadRecording, makePicture } from './sample-files.ts';

const { url } = getSharedCms();

let desk: Desk;
let file: UploadedFile;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
  file = await desk.upload('anh-nhap.jpg', await makePicture(600, 400), 'image/jpeg');
});

const open = (address: string, init: RequestInit = {}) => fetch(new URL(address, url), init);

/** The file as the media library lists it for the administrator. */
async function readListed({ id }: UploadedFile): Promise<UploadedFile> {
  return (await desk.admin.request<UploadedFile>('GET', `/upload/files/${id}`)).body;
}

describe('a file of the library', () => {
  it('is shown to whoever may see it: in the library, and in the story that uses it', async () => {
    const listed = await readListed(file);
    const shown = await open(listed.url);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await open(listed.formats?.thumbnail?.url ?? '')).status).toBe(200);

    const cover = { image: file.id, alt: 'Ruộng bậc thang', credit: 'Ảnh: Toà soạn' };
    const { body } = await desk.create('article', desk.story('Bài nháp có ảnh kín', { cover }));
    const draft = (await desk.get('article', body.data.documentId)).body.data;
    const { image } = draft['cover'] as { image: UploadedFile };
    expect((await open(image.url)).status).toBe(200);
  });

  it('is shown to nobody who knows its name alone', async () => {
    const { pathname } = new URL((await readListed(file)).url, url);
    const unknown = await open('/uploads/khong-co.jpg');
    for (const address of [
      pathname,
      `${pathname}?until=99999999999999&signature=x`,
      pathname.toUpperCase(),
    ]) {
      const answer = await open(address);
      expect([answer.status, await answer.text()]).toEqual([unknown.status, expect.any(String)]);
      expect(answer.headers.get('content-type')).not.toContain('image');
    }
    expect(unknown.status).toBe(404);
    const { body } = await desk.publisher.request('GET', '/upload/files');
    expect(JSON.stringify(body)).not.toContain(path.basename(pathname));
  });

  it('is not opened by the signature of another', async () => {
    const other = await desk.upload('anh-khac.jpg', await makePicture(60, 40), 'image/jpeg');
    const address = new URL((await readListed(other)).url, url);
    address.pathname = new URL((await readListed(file)).url, url).pathname;
    expect((await open(address.href)).status).toBe(404);
  });

  it('reaches the publisher once a public story uses it, and not before', async () => {
    const hidden = await desk.upload('anh-sap-dang.jpg', await makePicture(60, 40), 'image/jpeg');
    expect((await desk.publisher.request('GET', mediaPath(hidden.documentId))).status).toBe(404);
    const cover = { image: hidden.id, alt: 'Ruộng bậc thang', credit: 'Ảnh: Toà soạn' };
    await desk.publishStory('Bài đăng có ảnh kín', { cover });
    expect((await desk.publisher.request('GET', mediaPath(hidden.documentId))).status).toBe(200);
  });

  it('is played from the middle when the browser asks for that', async () => {
    const recording = await loadRecording();
    const sound = await desk.upload('ban-tin.mp3', recording, 'audio/mpeg');
    const answer = await open((await readListed(sound)).url, { headers: { range: 'bytes=100-199' } });
    expect(answer.status).toBe(206);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(recording.slice(100, 200));
  });

  it('can do nothing on the address of the desk but be looked at', async () => {
    const { headers } = await open((await readListed(file)).url);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toContain('private');
  });
});

it('takes files that an older version left in the public folder out of it, under the same addresses', async () => {
  const dataDir = await makeInstalledFolder('move-files');
  let cms = await startCms({ dataDir });
  try {
    const before = await openDesk(cms);
    const picture = await before.upload('anh-cu.jpg', await makePicture(600, 400), 'image/jpeg');
    const { pathname } = new URL(picture.url, cms.url);
    await cms.stop();
    const [publicFolder, folder] = ['cms/public/uploads', 'cms/uploads'].map((name) =>
      path.join(dataDir, name),
    );
    await mkdir(publicFolder as string, { recursive: true });
    await rm(publicFolder as string, { recursive: true });
    await rename(folder as string, publicFolder as string);

    cms = await startCms({ dataDir });
    expect((await fetch(new URL(pathname, cms.url))).status).toBe(404);
    const after = await openDesk(cms);
    const { body } = await after.admin.request<UploadedFile>('GET', `/upload/files/${picture.id}`);
    expect(new URL(body.url, cms.url).pathname).toBe(pathname);
    expect((await fetch(new URL(body.url, cms.url))).status).toBe(200);
    expect((await stat(path.join(dataDir, pathname.replace('/uploads', 'cms/uploads')))).isFile()).toBe(true);
  } finally {
    await cms.stop();
    await rm(dataDir, { recursive: true });
  }
});
