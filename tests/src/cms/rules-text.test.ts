import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused } from './desk.ts';
import { PICTURE } from './sample-files.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

async function refuse(values: object): Promise<Refused['error']> {
  const { status, body } = await desk.create<Refused>('article', { title: 'Bài quá dài', ...values });
  expect(status).toBe(400);
  return body.error;
}

describe('a text', () => {
  it('is stored composed, without control characters, single lines trimmed', async () => {
    const title = '  Nông thôn\u0000 mới\u0007 đổi\u200bthay  '.normalize('NFD');
    const { body } = await desk.create('article', {
      title,
      body: 'Dòng một\r\nDòng hai\u0001\tcột'.normalize('NFD'),
    });
    expect(body.data['title']).toBe('Nông thôn mới đổi\u200bthay');
    expect(body.data['body']).toBe('Dòng một\nDòng hai\tcột');
  });

  it('is counted in composed characters, emoji included', async () => {
    const decomposed = 'ế'.normalize('NFD').repeat(198) + '🎉🌾';
    expect((await desk.create('article', { title: decomposed })).body.data['title']).toBe(
      'ế'.repeat(198) + '🎉🌾',
    );
    const error = await refuse({ title: 'ế'.normalize('NFD').repeat(498) + '🎉🌾' });
    expect(error.message).toBe('Tiêu đề dài 500 ký tự, tối đa 200.');
    expect(error.details.errors[0]?.path).toEqual(['title']);
  });

  it.each([
    [{ summary: 'a'.repeat(501) }, 'Sapo dài 501 ký tự, tối đa 500.'],
    [{ slug: 'a'.repeat(121) }, 'Đường dẫn dài 121 ký tự, tối đa 120.'],
    [{ cover: { credit: 'a'.repeat(256) } }, 'Nguồn ảnh (Ảnh đại diện) dài 256 ký tự, tối đa 255.'],
    [
      {
        translations: [
          { language: 'hmn', title: 'b' },
          { language: 'ium', title: 'a'.repeat(201) },
        ],
      },
      'Tiêu đề (Bản tiếng dân tộc, thứ 2) dài 201 ký tự, tối đa 200.',
    ],
  ])('is refused when it is too long: %#', async (values, message) => {
    expect((await refuse(values)).message).toBe(message);
  });

  it('of 5 MB is refused by name and number, and the CMS goes on', async () => {
    const error = await refuse({ body: 'a'.repeat(5 * 1024 * 1024) });
    expect(error.message).toBe('Nội dung dài 5.242.880 ký tự, tối đa 200.000.');
    expect((await desk.create('article', { title: 'Bài sau bài quá dài' })).status).toBe(201);
  });
});

describe('what the editor’s buttons insert into a body', () => {
  const saveBody = async (body: string) =>
    (await desk.create('article', { title: 'Bài có nội dung chèn', body })).body.data['body'];

  it('becomes a reference to the file, whatever rendition and host it names', async () => {
    const file = await desk.upload('chen-vao.png', PICTURE, 'image/png');
    const reference = `media:${file.documentId}`;
    const thumbnail = file.url.replace('/uploads/', '/uploads/thumbnail_');
    const written = [
      `![Chợ](${file.url})`,
      `![Chợ](http://127.0.0.1:1337${file.url}?updated=1 "Chợ | Ảnh: Tôi")`,
      `[tải về](http://cms.example.vn${thumbnail})`,
    ];
    expect(await saveBody(written.join('\n'))).toBe(
      [`![Chợ](${reference})`, `![Chợ](${reference} "Chợ | Ảnh: Tôi")`, `[tải về](${reference})`].join('\n'),
    );
  });

  it('becomes a reference to the story whose edit page it is', async () => {
    const { documentId } = (await desk.create('article', { title: 'Bài được dẫn tới' })).body.data;
    const page = `http://localhost:1337/admin/content-manager/collection-types/api::article.article/${documentId}?plugins=x`;
    expect(await saveBody(`Xem [bài này](${page}).`)).toBe(`Xem [bài này](doc:article/${documentId}).`);
  });

  it('stays as it is when it names nothing of ours', async () => {
    const body =
      '![x](/uploads/khong_co_0123456789.png) [y](https://example.vn/uploads.html) (/uploads/z.png)';
    expect(await saveBody(body)).toBe(body);
  });
});
