import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createClient, type CmsClient } from '../harness/admin-client.ts';
import { logInAsJournalist } from '../harness/editorial-user.ts';
import { openDesk, type Desk, type Refused, type Saved } from './desk.ts';
import { HistoryDesk } from './history-desk.ts';

const cms = inject('cms');
let desk: Desk;
let editor: HistoryDesk;
let journalist: HistoryDesk;
beforeAll(async () => {
  desk = await openDesk(cms);
  editor = new HistoryDesk(desk.admin);
  journalist = new HistoryDesk(await logInAsJournalist(cms.url, 'lich-su@example.vn'));
});

const createStory = async (title: string, values: object = {}): Promise<string> =>
  (await desk.create('article', desk.story(title, values))).body.data.documentId;

const createToken = async (type: string): Promise<CmsClient> => {
  const token = { name: `Cổng ${Date.now()}`, description: '', type, kind: 'content-api', lifespan: null };
  const { body } = await desk.admin.request<{ data: { accessKey: string } }>(
    'POST',
    '/admin/api-tokens',
    token,
  );
  return createClient(cms.url, body.data.accessKey);
};

describe('a save that changes content', () => {
  it('keeps a version: who, when, what', async () => {
    const before = new Date().toISOString();
    const story = await createStory('Đường mới về bản');
    await journalist.save(story, { summary: 'Sapo viết lại.' });
    const versions = await editor.list(story);
    expect(versions.map(({ number, kind, by }) => ({ number, kind, by }))).toEqual([
      { number: 2, kind: 'save', by: 'Thử Người' },
      { number: 1, kind: 'save', by: 'Toà soạn Quản trị' },
    ]);
    expect(versions[0]!.at > before).toBe(true);
    expect(await editor.compare(story, 'to=2')).toMatchObject({
      from: { number: 1 },
      to: { number: 2 },
      fields: [{ label: 'Sapo', before: 'Sapo của Đường mới về bản.', after: 'Sapo viết lại.' }],
    });
  });

  it('keeps none when nothing is changed, and none for where the story stands', async () => {
    const story = await createStory('Lưu hai lần');
    await editor.save(story, { title: 'Lưu hai lần' });
    await editor.save(story, { stage: 'submitted', publishAt: '2030-01-01T00:00:00.000Z' });
    expect(await editor.list(story)).toHaveLength(1);
  });

  it('over REST is kept in the name of the token', async () => {
    const rest = await createToken('full-access');
    const story = await createStory('Bài sửa qua REST');
    await rest.request('PUT', `/api/articles/${story}?status=draft`, { data: { summary: 'Từ máy khác.' } });
    const [newest] = await editor.list(story);
    expect(newest?.by).toMatch(/^Chương trình “Cổng \d+”$/);
  });

  it('that is refused keeps none', async () => {
    const story = await createStory('Bài bị từ chối');
    expect((await editor.save(story, { summary: 'x'.repeat(1000) })).status).toBe(400);
    expect(await editor.list(story)).toHaveLength(1);
  });

  it('of a registry, a clone and a discarded draft is kept too', async () => {
    const movement = (await desk.create('movement', { name: 'Phong trào có lịch sử' })).body.data.documentId;
    await editor.save(movement, { description: 'Mô tả mới.' }, undefined, 'movement');
    const versions = await editor.list(movement, 'movement');
    expect(versions.map(({ publishedAt }) => publishedAt !== null)).toEqual([true, true]);

    const story = await desk.publishStory('Bài được nhân bản');
    await editor.save(story, { summary: 'Sửa rồi bỏ.' });
    await editor.act(story, 'discard');
    const [afterDiscard] = await editor.list(story);
    expect(afterDiscard?.number).toBe(3);
    expect((await editor.compare(story, 'from=1&to=3')).fields).toEqual([]);

    const cloned = await desk.admin.request<Saved>(
      'POST',
      `/content-manager/collection-types/api::article.article/clone/${story}`,
      { slug: null },
    );
    expect(await editor.list(cloned.body.data.documentId)).toHaveLength(1);
  });
});

describe('a difference', () => {
  it('is told in the words of the form: choices, names of relations and files, parts of a list', async () => {
    const picture = await desk.upload('anh-ban.png', await drawDot(), 'image/png');
    const { theme } = desk.registries;
    const story = await createStory('Bài nhiều thay đổi');
    await editor.save(story, {
      genre: 'phong-su',
      demo: true,
      themes: { disconnect: [{ documentId: theme }] },
      source: { name: 'Báo Lào Cai', url: 'https://baolaocai.vn/' },
      cover: { image: picture.id, alt: 'Bản làng', credit: 'Ảnh: A' },
      gallery: [{ image: picture.id, alt: 'Ảnh một' }],
    });
    const { fields } = await editor.compare(story, 'to=2');
    const told = Object.fromEntries(fields.map(({ label, before, after }) => [label, [before, after]]));
    expect(told).toMatchObject({
      'Thể loại': ['Tin', 'Phóng sự'],
      'Nội dung minh hoạ': ['Không', 'Có'],
      'Tên nguồn (Nguồn tin)': ['', 'Báo Lào Cai'],
      'Ảnh (Ảnh đại diện)': ['', 'anh-ban.png'],
      'Mô tả ảnh (Ảnh đại diện)': ['', 'Bản làng'],
      'Bộ ảnh': ['', '• Ảnh: anh-ban.png\nMô tả ảnh: Ảnh một'],
    });
    expect(told['Chủ đề']?.[0]).toMatch(/\p{L}/u);
    expect(told['Chủ đề']?.[0]).not.toContain(theme);
    expect(told['Chủ đề']?.[1]).toBe('');
  });

  it('of a story that was there before its history begins with what it said', async () => {
    const { theme } = desk.registries;
    const first = await editor.list(theme, 'theme');
    expect(first).toEqual([]);
    const before = (await desk.get('theme', theme)).body.data['description'];
    await editor.save(theme, { description: 'Mô tả tạm.' }, undefined, 'theme');
    const versions = await editor.list(theme, 'theme');
    expect(versions.map(({ kind }) => kind)).toEqual(['save', 'first-known']);
    await editor.restore(theme, 1, { type: 'theme' });
    expect((await desk.get('theme', theme)).body.data['description']).toEqual(before);
  });
});

describe('restoring', () => {
  it('makes a version the draft again, publishes nothing, and is a version itself', async () => {
    const { theme } = desk.registries;
    const picture = await desk.upload('anh-cu.png', await drawDot(), 'image/png');
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
    const story = await createStory('Bài của người sẽ đi', { authors: { connect: [{ documentId: author }] } });
    await editor.save(story, { authors: { disconnect: [{ documentId: author }] } });
    await desk.remove('author', author);
    const { body } = await editor.restore(story, 1);
    expect(body.missing).toEqual(['Người sẽ đi']);
  });

  it('is for those who may write the story', async () => {
    const { organisation } = desk.registries;
    await editor.save(organisation, { website: 'https://laocai.gov.vn/' }, undefined, 'organisation');
    expect((await journalist.restore(organisation, 1, { type: 'organisation' })).status).toBe(403);
    const story = await createStory('Bài mà phóng viên khôi phục');
    await editor.save(story, { summary: 'Khác.' });
    expect((await journalist.restore(story, 1)).status).toBe(200);
  });
});

describe('a deleted story', () => {
  it('keeps its versions, and an administrator gets it back as a draft under its old identity', async () => {
    const story = await desk.publishStory('Bài bị xoá nhầm');
    const firstPublishedAt = (await desk.get('article', story)).body.data['firstPublishedAt'];
    expect((await desk.remove('article', story)).status).toBe(200);
    const deleted = (await editor.listDeleted()).body.find(({ documentId }) => documentId === story);
    expect(deleted).toMatchObject({ type: 'Tin bài', title: 'Bài bị xoá nhầm', by: 'Toà soạn Quản trị' });
    expect((await editor.compare(story, `to=1`)).fields.map(({ label }) => label)).toContain('Nội dung');

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

describe('versions', () => {
  it('are read by those who may read the story, and by nobody else', async () => {
    const setting = '/history/api::site-setting.site-setting/abcdefghijkl';
    expect((await journalist.client.request('GET', setting)).status).toBe(403);
    const story = await createStory('Bài có người đọc');
    expect((await journalist.ask(story)).status).toBe(200);
    const strangers = [
      createClient(cms.url),
      desk.publisher,
      await createToken('full-access'),
      await createToken('read-only'),
    ];
    for (const stranger of strangers) {
      expect((await new HistoryDesk(stranger).ask(story)).status).toBe(401);
      expect((await new HistoryDesk(stranger).restore(story, 1)).status).toBe(401);
    }
  });

  it('are altered by no one, whatever they ask for', async () => {
    const story = await createStory('Bài không sửa được quá khứ');
    await editor.save(story, { summary: 'Sapo thứ hai.' });
    const before = await editor.compare(story, 'to=2');
    const path = `/history/api::article.article/${story}`;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const address of [path, `${path}/1`, `${path}/difference?to=2`, '/history']) {
        const { status } = await desk.admin.request(method, address, { number: 2, content: '{}' });
        expect([404, 405]).toContain(status);
      }
    }
    for (const uid of ['ntm_version', 'api::version.version', 'plugin::history.version']) {
      const { status } = await desk.admin.request('GET', `/content-manager/collection-types/${uid}`);
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(await editor.compare(story, 'to=2')).toEqual(before);
    expect(await editor.list(story)).toHaveLength(2);
  });

  it('that readers got are marked, the first time they got them', async () => {
    const story = await desk.publishStory('Bài đã lên trang');
    await editor.save(story, { summary: 'Chưa lên trang.' });
    const [draft, published] = await editor.list(story);
    expect(draft?.publishedAt).toBeNull();
    expect(published?.publishedAt).not.toBeNull();
    await desk.act(story, 'publish');
    await desk.act(story, 'publish');
    const again = await editor.list(story);
    expect(again[1]?.publishedAt).toBe(published?.publishedAt);
    expect(again).toHaveLength(2);
  });

  it('come page by page', async () => {
    const story = await createStory('Bài sửa nhiều');
    for (let count = 2; count <= 33; count += 1) await editor.save(story, { summary: `Lần ${count}.` });
    const first = (await editor.ask<{ versions: object[]; next: number }>(story)).body;
    expect([first.versions.length, first.next]).toEqual([30, 4]);
    const second = (await editor.ask<{ versions: object[]; next: null }>(story, '?before=4')).body;
    expect([second.versions.length, second.next]).toEqual([3, null]);
  });
});

async function drawDot(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } });
  return new Uint8Array(await picture.png().toBuffer());
}
