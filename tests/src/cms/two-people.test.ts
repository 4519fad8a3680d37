import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION_HEADER, BASE_VERSION_HEADER } from '@ntm/shared';
import { createClient } from '../harness/admin-client.ts';
import { inviteColleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { HistoryDesk, type Stale } from './history-desk.ts';

const cms = getSharedCms();
const COLLECTIONS = '/content-manager/collection-types';
let desk: Desk;
let lan: HistoryDesk;
let minh: HistoryDesk;
beforeAll(async () => {
  desk = await openDesk(cms);
  lan = new HistoryDesk(desk.admin);
  minh = new HistoryDesk(await inviteColleague(cms.url, 'strapi-editor', 'minh@example.vn', 'Trần Minh'));
});

interface Opened {
  data: Record<string, unknown>;
  meta: { version?: number };
}

const createStory = async (title: string): Promise<string> =>
  (await desk.create('article', desk.story(title))).body.data.documentId;

const open = async (documentId: string, query = ''): Promise<Opened> =>
  (await desk.admin.request<Opened>('GET', `${COLLECTIONS}/api::article.article/${documentId}${query}`)).body;

describe('a save over a newer version', () => {
  it('is refused, and both texts are kept', async () => {
    const story = await createStory('Bài hai người sửa');
    const base = (await open(story)).meta.version;
    expect(base).toBe(1);
    expect((await minh.save(story, { body: 'Chữ của Minh.' }, base)).status).toBe(200);
    const { status, body } = await lan.save<Stale>(story, { body: 'Chữ của Lan.' }, base);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /Trần Minh đã lưu một bản mới hơn lúc \d\d:\d\d ngày .*vẫn còn nguyên/,
    );
    expect(body.error.details).toMatchObject({ kind: 'stale', newest: { number: 2 }, setAside: 3 });

    expect((await open(story)).data['body']).toBe('Chữ của Minh.');
    expect((await lan.compare(story, 'from=2&to=3')).fields).toEqual([
      { path: 'body', label: 'Nội dung', before: 'Chữ của Minh.', after: 'Chữ của Lan.' },
    ]);
    expect((await lan.list(story))[0]).toMatchObject({ kind: 'set-aside', origin: 1 });
    expect((await open(story)).meta.version).toBe(2);
  });

  it('may be made the newest by whoever has seen the other', async () => {
    const story = await createStory('Bài giữ bản của mình');
    await minh.save(story, { summary: 'Sapo của Minh.' }, 1);
    const { body } = await lan.save<Stale>(story, { title: 'Tên của Lan', summary: 'Sapo của Lan.' }, 1);
    const { setAside, newest } = body.error.details;
    expect((await lan.restore(story, setAside!, { base: newest.number })).status).toBe(200);
    expect((await open(story)).data).toMatchObject({ title: 'Tên của Lan', summary: 'Sapo của Lan.' });
    expect((await lan.compare(story, 'to=2')).fields[0]?.after).toBe('Sapo của Minh.');
  });

  it('keeps the same refused text once, however often it is tried', async () => {
    const story = await createStory('Bài thử lại nhiều lần');
    await minh.save(story, { summary: 'Mới hơn.' }, 1);
    for (let count = 0; count < 3; count += 1) {
      const { body } = await lan.save<Stale>(story, { summary: 'Cũ hơn.' }, 1);
      expect(body.error.details.setAside).toBe(3);
    }
    expect(await lan.list(story)).toHaveLength(3);
  });

  it.each(['publish', 'discard'])('is refused for %s as well', async (action) => {
    const story = await desk.publishStory(`Bài ${action} đã cũ`);
    await minh.save(story, { summary: 'Chưa ai xem.' }, 1);
    const { status } = await lan.act<Stale>(story, action, 1);
    expect(status).toBe(409);
    expect((await open(story)).data['summary']).toBe('Chưa ai xem.');
    expect(await desk.findDocument('article', story)).toMatchObject({
      summary: `Sapo của Bài ${action} đã cũ.`,
    });
  });

  it('is refused over REST, where the request says what it started from', async () => {
    const token = {
      name: `R ${Date.now()}`,
      description: '',
      type: 'full-access',
      kind: 'content-api',
      lifespan: null,
    };
    const { body } = await desk.admin.request<{ data: { accessKey: string } }>(
      'POST',
      '/admin/api-tokens',
      token,
    );
    const story = await createStory('Bài qua REST');
    const headers = { authorization: `Bearer ${body.data.accessKey}`, 'content-type': 'application/json' };
    const address = new URL(`/api/articles/${story}?status=draft`, cms.url);
    const base = (await fetch(address, { headers })).headers.get(VERSION_HEADER);
    expect(base).toBe('1');
    await minh.save(story, { summary: 'Của Minh.' }, 1);
    const send = (from: string) =>
      fetch(address, {
        method: 'PUT',
        headers: { ...headers, [BASE_VERSION_HEADER]: from },
        body: JSON.stringify({ data: { summary: 'Từ máy khác.' } }),
      });
    expect((await send('1')).status).toBe(409);
    const accepted = await send('2');
    expect([accepted.status, accepted.headers.get(VERSION_HEADER)]).toEqual([200, '4']);
    expect((await send('hai')).status).toBe(400);
  });

  it('is refused for a page without drafts', async () => {
    const path = '/content-manager/single-types/api::front-page.front-page';
    const save = (base: number, lead: string) =>
      desk.admin.request<Stale>(
        'PUT',
        path,
        { lead: { connect: [{ documentId: lead }] } },
        { [BASE_VERSION_HEADER]: String(base) },
      );
    const story = await desk.publishStory('Bài lên trang nhất');
    const other = await desk.publishStory('Bài khác lên trang nhất');
    await save(0, story);
    const base = (await desk.admin.request<Opened>('GET', path)).body.meta.version!;
    expect((await save(base, other)).status).toBe(200);
    expect((await save(base, story)).status).toBe(409);
    await desk.admin.request('PUT', path, { lead: { set: [] } });
  });
});

describe('a save that passes', () => {
  it('says nothing of where it started, or started from the newest version', async () => {
    const story = await createStory('Bài một người sửa');
    expect((await lan.save(story, { summary: 'Không nói gì.' })).status).toBe(200);
    expect((await lan.save(story, { summary: 'Bản hai.' }, 2)).status).toBe(200);
  });

  it('may follow what changed no content: a publication, a step of review', async () => {
    const story = await createStory('Bài vừa đăng vừa sửa');
    await desk.act(story, 'publish');
    expect((await lan.save(story, { summary: 'Sửa sau khi đăng.' }, 1)).status).toBe(200);
  });

  it('and publishes in one request is one piece of work', async () => {
    const story = await createStory('Bài lưu và đăng một lần');
    const path = `${COLLECTIONS}/api::article.article/${story}/actions/publish`;
    const { status } = await desk.admin.request(
      'POST',
      path,
      { summary: 'Lưu rồi đăng.' },
      { [BASE_VERSION_HEADER]: '1' },
    );
    expect(status).toBe(200);
    expect(await desk.findDocument('article', story)).toMatchObject({ summary: 'Lưu rồi đăng.' });
  });
});

describe('who has a story open', () => {
  it('is told to the others: who, since when, and whether they write', async () => {
    const story = await createStory('Bài hai người mở');
    const before = new Date().toISOString();
    expect(await lan.show(story, 'cua-so-lan')).toMatchObject({ others: [], newest: { number: 1 } });
    const { others } = await minh.show(story, 'cua-so-minh');
    expect(others).toEqual([
      { name: 'Toà soạn Quản trị', since: expect.any(String), editingSince: null, isSelf: false },
    ]);
    expect(others[0]!.since >= before).toBe(true);

    const { others: seen } = await lan.show(story, 'cua-so-lan', true);
    expect(seen).toMatchObject([{ name: 'Trần Minh', editingSince: null }]);
    const [again] = (await minh.show(story, 'cua-so-minh')).others;
    expect(again).toMatchObject({ since: others[0]!.since, editingSince: expect.any(String) });
  });

  it('tells the same account in another window apart', async () => {
    const story = await createStory('Bài mở hai cửa sổ');
    await lan.show(story, 'cua-so-mot');
    expect((await lan.show(story, 'cua-so-hai')).others).toMatchObject([{ isSelf: true }]);
  });

  it('ends when they leave, which nobody can do for them', async () => {
    const story = await createStory('Bài đóng lại');
    await lan.show(story, 'cua-so-lan');
    await minh.leave(story, 'cua-so-lan');
    expect((await minh.show(story, 'cua-so-minh')).others).toHaveLength(1);
    expect((await lan.leave(story, 'cua-so-lan')).status).toBe(204);
    expect((await minh.show(story, 'cua-so-minh')).others).toEqual([]);
  });

  it('is nobody’s business who may not read the story', async () => {
    const story = await createStory('Bài không cho người lạ');
    const path = `/presence/api::article.article/${story}/cua-so-la`;
    expect((await createClient(cms.url).request('POST', path, {})).status).toBe(401);
    expect((await desk.publisher.request('POST', path, {})).status).toBe(401);
    const journalist = await inviteColleague(cms.url, 'phong-vien', 'mo-cua-so@example.vn');
    const setting = '/presence/api::site-setting.site-setting/abcdefghijkl/cua-so-la';
    expect((await journalist.request('POST', setting, {})).status).toBe(403);
    expect((await minh.client.request('POST', path.replace('cua-so-la', 'x'), {})).status).toBe(400);
  });
});
