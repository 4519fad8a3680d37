import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openDesk, type Desk, type Refused } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(inject('cms'));
});

const redirectsTo = async (documentId: string) =>
  (await desk.listDocuments('redirect'))
    .filter((redirect) => redirect.targetDocumentId === documentId)
    .map(({ from }) => from);

async function refuseSlug(slug: string): Promise<string> {
  const { status, body } = await desk.create<Refused>('article', { title: 'Bài thử đường dẫn', slug });
  expect(status).toBe(400);
  expect(body.error.details.errors.map((flaw) => flaw.path)).toEqual([['slug']]);
  return body.error.message;
}

describe('the address of a story', () => {
  it('comes from its title when none is given, and is counted up when it is taken', async () => {
    const slugs = [];
    for (let round = 0; round < 3; round += 1) {
      slugs.push((await desk.create('article', { title: 'Đường về Ý Tý' })).body.data.slug);
    }
    expect(slugs).toEqual(['duong-ve-y-ty', 'duong-ve-y-ty-2', 'duong-ve-y-ty-3']);
  });

  it('is there even if the title has no letter', async () => {
    expect((await desk.create('article', { title: '🎉🎉🎉' })).body.data.slug).toMatch(/^bai-viet(-\d+)?$/);
    expect((await desk.create('article', { title: 'Trang' })).body.data.slug).toBe('trang-2');
  });

  it.each(['../', '../../etc/passwd', 'Có Dấu', 'a/b', '-a', 'a--b', 'a_b', '%2e%2e'])(
    'is never %s',
    async (slug) => {
      expect(await refuseSlug(slug)).toContain('Đường dẫn chỉ gồm chữ thường không dấu');
    },
  );

  it('is not a word that the lists need', async () => {
    expect(await refuseSlug('trang')).toContain('đã dành cho các trang danh sách');
  });

  it('is shared with no draft, no published story and no former one', async () => {
    const draft = (await desk.create('article', { title: 'Nháp giữ chỗ' })).body.data;
    const message = 'đang hoặc đã từng dùng cho một mục khác';
    expect(await refuseSlug(draft.slug)).toContain(message);

    const moved = await desk.publishStory('Bài sẽ chuyển chỗ', { slug: 'cho-cu' });
    await desk.act(moved, 'publish', { slug: 'cho-moi' });
    expect(await refuseSlug('cho-cu')).toContain(message);

    const renaming = await desk.publishStory('Bài đang đổi', { slug: 'dang-o-day' });
    await desk.update('article', renaming, { slug: 'sap-o-day' });
    expect(await refuseSlug('dang-o-day')).toContain(message);
    expect(await refuseSlug('sap-o-day')).toContain(message);

    const deleted = await desk.publishStory('Bài sẽ xoá', { slug: 'da-xoa' });
    await desk.remove('article', deleted);
    expect(await refuseSlug('da-xoa')).toContain(message);
  });

  it('is free again when a draft that never was public is deleted', async () => {
    const { documentId, slug } = (await desk.create('article', { title: 'Nháp bỏ đi' })).body.data;
    await desk.remove('article', documentId);
    expect((await desk.create('article', { title: 'Nháp mới', slug })).body.data.slug).toBe(slug);
  });

  it('is kept by copies of a story for themselves', async () => {
    const story = await desk.publishStory('Bài để nhân bản');
    const path = `/content-manager/collection-types/api::article.article/clone/${story}`;
    const { body } = await desk.admin.request<{ data: Record<string, unknown> }>('POST', path, {});
    expect(body.data).toMatchObject({
      slug: 'bai-de-nhan-ban-2',
      stage: 'draft',
      firstPublishedAt: null,
      revisedAt: null,
    });
  });
});

describe('a changed address', () => {
  it('leads from every former one to the story, once it is published', async () => {
    const story = await desk.publishStory('Bài đổi đường dẫn', { slug: 'ten-mot' });
    await desk.update('article', story, { slug: 'ten-hai' });
    expect(await redirectsTo(story)).toEqual([]);
    await desk.act(story, 'publish');
    expect(await redirectsTo(story)).toEqual(['/tin/ten-mot/']);
    await desk.act(story, 'publish', { slug: 'ten-ba' });
    expect(await redirectsTo(story)).toEqual(['/tin/ten-mot/', '/tin/ten-hai/']);
  });

  it('leads nowhere else once the story is back there', async () => {
    const story = await desk.publishStory('Bài trở lại chỗ cũ', { slug: 'di-roi-ve' });
    await desk.act(story, 'publish', { slug: 'di-choi' });
    await desk.act(story, 'publish', { slug: 'di-roi-ve' });
    expect(await redirectsTo(story)).toEqual(['/tin/di-choi/']);
  });

  it('leads on from where the story was withdrawn', async () => {
    const story = await desk.publishStory('Bài gỡ rồi đổi tên', { slug: 'truoc-khi-go' });
    await desk.act(story, 'unpublish');
    await desk.act(story, 'publish', { slug: 'sau-khi-go' });
    expect(await redirectsTo(story)).toEqual(['/tin/truoc-khi-go/']);
  });
});

describe('the address of a theme', () => {
  it('stays what it is: pages and feeds stand under it', async () => {
    const [theme] = await desk.listDocuments('theme');
    const { status, body } = await desk.update<Refused>('theme', theme?.documentId ?? '', {
      slug: 'duong-khac',
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('Đường dẫn của chủ đề đã công bố nên không đổi được');
    const renamed = await desk.update('theme', theme?.documentId ?? '', {
      slug: theme?.slug,
      title: theme?.title,
    });
    expect(renamed.status).toBe(200);
  });
});
