import { beforeAll, describe, expect, it } from 'vitest';
import { inviteColleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused, type Saved } from './desk.ts';
import { HistoryDesk } from './history-desk.ts';
import { PICTURE } from './sample-files.ts';

const cms = getSharedCms();
let desk: Desk;
let editor: HistoryDesk;
let journalist: HistoryDesk;
beforeAll(async () => {
  desk = await openDesk(cms);
  editor = new HistoryDesk(desk.admin);
  journalist = new HistoryDesk(
    await inviteColleague(cms.url, 'phong-vien', 'khoi-phuc@example.vn', 'Vàng Thị Mai'),
  );
});

const createStory = async (title: string, values: object = {}): Promise<string> =>
  (await desk.create('article', desk.story(title, values))).body.data.documentId;

describe('restoring', () => {
  it('makes a version the draft again, publishes nothing, and is a version itself', async () => {
    const { theme } = desk.registries;
    const picture = await desk.upload('anh-cu.png', PICTURE, 'image/png');
    const story = await desk.publishStory('Bài cũ', {
      cover: { image: picture.id, alt: 'Ảnh cũ', credit: 'Ảnh: A' },
    });
    const head = await desk.readHead();
    await editor.save(story, {
      title: 'Bài mới',
      body: 'Viết lại hết.',
      cover: null,
      themes: { disconnect: [{ documentId: theme }] },
    });
    const { status, body } = await editor.restore(story, 1);
    expect({ status, body }).toEqual({ status: 200, body: { documentId: story, missing: [] } });

    const [newest] = await editor.list(story);
    expect(newest).toMatchObject({ number: 3, kind: 'restore', origin: 1, by: 'Toà soạn Quản trị' });
    expect((await editor.compare(story, 'from=1&to=3')).fields).toEqual([]);
    expect((await desk.get('article', story)).body.data).toMatchObject({
      title: 'Bài cũ',
      themes: { count: 1 },
      cover: { alt: 'Ảnh cũ', image: { documentId: picture.documentId } },
    });
    expect(await desk.readHead()).toBe(head);
    const { trail } = (
      await desk.admin.request<{ trail: { kind: string; detail: unknown }[] }>(
        'GET',
        `/newsroom/api::article.article/${story}`,
      )
    ).body;
    expect(trail).toContainEqual(expect.objectContaining({ kind: 'restored', detail: { origin: 1 } }));
  });

  it('passes the editorial rules', async () => {
    const story = await createStory('Bài nhường địa chỉ', { slug: 'dia-chi-nhuong' });
    await editor.save(story, { slug: 'dia-chi-moi' });
    await createStory('Bài lấy địa chỉ', { slug: 'dia-chi-nhuong' });
    const { status, body } = await editor.restore<Refused>(story, 1);
    expect(status).toBe(400);
    expect(body.error.message).toContain('Đường dẫn “dia-chi-nhuong” đang hoặc đã từng dùng');
  });

  it('leaves out what is gone, and says so', async () => {
    const author = (await desk.create('author', { name: 'Người sẽ đi' })).body.data.documentId;
    const story = await createStory('Bài của người sẽ đi', {
      authors: { connect: [{ documentId: author }] },
    });
    await editor.save(story, { authors: { disconnect: [{ documentId: author }] } });
    await desk.remove('author', author);
    const { body } = await editor.restore(story, 1);
    expect(body.missing).toEqual(['Người sẽ đi']);
  });

  it('is for those who may write the story', async () => {
    const { organisation } = desk.registries;
    await editor.save(organisation, { website: 'https://laocai.gov.vn/' }, undefined, 'organisation');
    expect((await journalist.restore(organisation, 1, { type: 'organisation' })).status).toBe(403);
    const other = await createStory('Bài của người khác');
    await editor.save(other, { summary: 'Khác.' });
    expect((await journalist.restore(other, 1)).status).toBe(403);
    const path = '/content-manager/collection-types/api::article.article';
    const own = await journalist.client.request<Saved>(
      'POST',
      path,
      desk.story('Bài mà phóng viên khôi phục'),
    );
    const story = own.body.data.documentId;
    await journalist.save(story, { summary: 'Khác.' });
    expect((await journalist.restore(story, 1)).status).toBe(200);
  });
});

describe('a deleted story', () => {
  it('keeps its versions, and an administrator gets it back as a draft under its old identity', async () => {
    const story = await desk.publishStory('Bài bị xoá nhầm');
    const firstPublishedAt = (await desk.get('article', story)).body.data['firstPublishedAt'];
    expect((await desk.erase('article', story)).status).toBe(200);
    const deleted = (await editor.listDeleted()).body.find(({ documentId }) => documentId === story);
    expect(deleted).toMatchObject({ type: 'Tin bài', title: 'Bài bị xoá nhầm', by: 'Toà soạn Quản trị' });
    const whole = (await editor.compare(story, `from=0&to=${deleted?.number}`)).fields;
    expect(whole).toContainEqual(
      expect.objectContaining({ label: 'Tiêu đề', before: '', after: 'Bài bị xoá nhầm' }),
    );
    expect(whole.map(({ label }) => label)).toContain('Nội dung');

    const { status } = await editor.restore(story, deleted!.number);
    expect(status).toBe(200);
    expect((await desk.get('article', story)).body.data).toMatchObject({
      title: 'Bài bị xoá nhầm',
      slug: 'bai-bi-xoa-nham',
      firstPublishedAt,
    });
    expect(await desk.findDocument('article', story)).toBeNull();
    expect((await editor.listDeleted()).body.map(({ documentId }) => documentId)).not.toContain(story);

    expect((await desk.act(story, 'publish')).status).toBe(200);
    expect(await desk.findDocument('article', story)).toMatchObject({ slug: 'bai-bi-xoa-nham' });
    const withdrawals = await desk.listDocuments('notice');
    expect(withdrawals.map(({ targetDocumentId }) => targetDocumentId)).not.toContain(story);
  });

  it('is an administrator’s business alone', async () => {
    const story = await createStory('Bài xoá của người khác');
    await desk.remove('article', story);
    expect((await journalist.listDeleted()).status).toBe(403);
    expect((await journalist.ask(story)).status).toBe(404);
    expect((await journalist.ask(story, '/difference?to=1')).status).toBe(404);
    expect((await journalist.restore(story, 1)).status).toBe(403);
  });
});
