import { beforeAll, describe, expect, it } from 'vitest';
import { createClient, type CmsClient } from '../harness/admin-client.ts';
import { inviteColleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Saved } from './desk.ts';
import { HistoryDesk } from './history-desk.ts';
import { PICTURE } from './sample-files.ts';

const cms = getSharedCms();
let desk: Desk;
let editor: HistoryDesk;
let minh: HistoryDesk;
let journalist: HistoryDesk;
beforeAll(async () => {
  desk = await openDesk(cms);
  editor = new HistoryDesk(desk.admin);
  const invite = async (role: string, email: string, name: string) =>
    new HistoryDesk(await inviteColleague(cms.url, role, email, name));
  minh = await invite('strapi-editor', 'minh-lich-su@example.vn', 'Trần Minh');
  journalist = await invite('phong-vien', 'lich-su@example.vn', 'Vàng Thị Mai');
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
    await minh.save(story, { summary: 'Sapo viết lại.' });
    const versions = await editor.list(story);
    expect(versions.map(({ number, kind, by }) => ({ number, kind, by }))).toEqual([
      { number: 2, kind: 'save', by: 'Trần Minh' },
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
    await desk.move(story, 'submit');
    expect(await editor.list(story)).toHaveLength(1);
  });

  it('over REST is kept in the name of the token', async () => {
    const rest = await createToken('full-access');
    const story = await createStory('Bài sửa qua REST');
    await rest.request('PUT', `/api/articles/${story}?status=draft`, { data: { summary: 'Từ máy khác.' } });
    const [newest] = await editor.list(story);
    expect(newest?.by).toMatch(/^Khoá API “Cổng \d+”$/);
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
    const picture = await desk.upload('anh-ban.png', PICTURE, 'image/png');
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
    // Other files edit others.
    const themes = await desk.listDocuments('theme');
    const theme = themes.find(({ code }) => code === '1.7')?.documentId ?? '';
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
