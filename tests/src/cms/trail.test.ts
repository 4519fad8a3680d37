import { describeTrailEntry, type TrailAnswer } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteColleague } from '../harness/editorial-user.ts';
import { findAdminToken, getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, WORDING, type Desk, type Saved } from './desk.ts';
import {
  approve,
  bringOut,
  move,
  openNewsroom,
  stateOf,
  textPath,
  write,
  type Newsroom,
} from './newsroom.ts';

const { url } = getSharedCms();
let desk: Desk;
let newsroom: Newsroom;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
  newsroom = await openNewsroom(url, 'nhat-ky');
});

const readTrail = async (query: Record<string, string>): Promise<TrailAnswer> =>
  (await desk.admin.request<TrailAnswer>('GET', `/trail?${new URLSearchParams(query).toString()}`)).body;
const exportTrail = async (query: Record<string, string>): Promise<string> =>
  (await desk.admin.request<string>('GET', `/trail/export?${new URLSearchParams(query).toString()}`)).body;

describe('the trail of a story', () => {
  it('tells its whole life: who, what, why, from where to where', async () => {
    const { reporter, editor, otherEditor, reviewer } = newsroom;
    const documentId = await write(reporter, desk.story('Một đời bài'));
    const publish = (client: typeof editor) =>
      client.request('POST', `${textPath(documentId)}/actions/publish`, {});
    await move(reporter, documentId, 'submit');
    await move(editor, documentId, 'take');
    await move(editor, documentId, 'return', { reason: 'Thiếu tên thôn.' });
    await reporter.request('PUT', textPath(documentId), { body: 'Đã có tên thôn.' });
    await move(reporter, documentId, 'submit');
    await publish(reporter);
    await move(editor, documentId, 'request-review');
    await approve(reviewer, documentId);
    await reporter.request('PUT', textPath(documentId), { summary: 'Sapo sửa sau khi duyệt.' });
    await approve(editor, documentId);
    const { updatedAt: seen } = await stateOf(editor, documentId);
    await move(editor, documentId, 'schedule', { publishAt: '2031-05-01T01:30:00.000Z', seen });
    await move(editor, documentId, 'unschedule');
    await publish(editor);
    await otherEditor.request('POST', '/content-manager/collection-types/api::notice.notice', {
      kind: 'correction',
      targetDocumentId: documentId,
      publicText: 'Tên thôn viết đúng là Ao Xanh.',
    });
    await move(editor, documentId, 'withdraw', WORDING);
    await publish(desk.admin as typeof editor);

    const { trail } = await stateOf(reporter, documentId);
    const life = trail
      .toReversed()
      .map((entry) => [entry.actor.name, describeTrailEntry(entry), entry.reason]);
    expect(life).toEqual(
      [
        ['Phóng Viên Một', 'Tạo bài', null],
        ['Phóng Viên Một', 'Gửi biên tập: “Nháp” → “Chờ biên tập”', null],
        ['Biên Tập Một', 'Nhận biên tập', null],
        ['Biên Tập Một', 'Trả lại: “Chờ biên tập” → “Trả lại”', 'Thiếu tên thôn.'],
        ['Phóng Viên Một', 'Gửi biên tập: “Trả lại” → “Chờ biên tập”', null],
        ['Phóng Viên Một', 'Bị từ chối “Đăng”', 'Không có quyền.'],
        ['Biên Tập Một', 'Gửi thẩm định: “Chờ biên tập” → “Chờ thẩm định”', null],
        ['Thẩm Định Một', 'Duyệt: “Chờ thẩm định” → “Đã duyệt”', null],
        ['Phóng Viên Một', 'Sửa bản đã duyệt; bài quay lại bước “Chờ biên tập”', null],
        ['Biên Tập Một', 'Duyệt: “Chờ biên tập” → “Đã duyệt”', null],
        ['Biên Tập Một', 'Hẹn đăng: Thứ Năm, 1/5/2031, 08:30', null],
        ['Biên Tập Một', 'Bỏ hẹn giờ', null],
        ['Biên Tập Một', 'Đăng', null],
        ['Biên Tập Hai', 'Đính chính: “Tên thôn viết đúng là Ao Xanh.”', null],
        ['Biên Tập Một', `Gỡ bài khỏi trang. Lời với bạn đọc: “${WORDING.publicText}”`, WORDING.reason],
        ['Quản trị Toà soạn', 'Đăng (quản trị viên làm vượt quy trình)', null],
      ].map(([name, ...rest]) => [
        name === 'Quản trị Toà soạn' ? expect.stringContaining('Quản trị') : name,
        ...rest,
      ]),
    );
    for (const { at, actor } of trail) {
      expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(3_600_000);
      expect(actor.role).toMatch(/viên/);
    }
  });

  it('tells what took an hour, a draft or words to readers back', async () => {
    const { editor } = newsroom;
    const documentId = await bringOut(desk, newsroom, 'Bài có việc rút lại');
    const NOTICES = '/content-manager/collection-types/api::notice.notice';
    const correction = {
      kind: 'correction',
      targetDocumentId: documentId,
      publicText: 'Tên bản là Phìn Hồ.',
    };
    const { body } = await editor.request<Saved>('POST', NOTICES, correction);
    const notice = `${NOTICES}/${body.data.documentId}`;
    await editor.request('PUT', notice, { publicText: 'Tên bản là Phìn Hồ A.' });
    await editor.request('DELETE', notice);
    await editor.request('PUT', textPath(documentId), { summary: 'Sapo bỏ đi.' });
    await editor.request('POST', `${textPath(documentId)}/actions/discard`, {});
    await editor.request('PUT', textPath(documentId), { summary: 'Sapo mới.' });
    const { updatedAt: seen } = await stateOf(editor, documentId);
    await move(editor, documentId, 'schedule', { publishAt: '2031-05-01T01:30:00.000Z', seen });
    await move(editor, documentId, 'return', { reason: 'Chưa đến lúc.' });

    const { trail, publishAt } = await stateOf(editor, documentId);
    expect(publishAt).toBeNull();
    expect(trail.slice(0, 7).map(describeTrailEntry)).toEqual([
      'Bỏ hẹn giờ',
      'Trả lại: “Đã duyệt” → “Trả lại”',
      'Hẹn đăng: Thứ Năm, 1/5/2031, 08:30',
      'Bỏ bản nháp, lấy lại bản trên trang',
      'Xoá thông báo “Tên bản là Phìn Hồ A.”',
      'Sửa thông báo thành “Tên bản là Phìn Hồ A.”',
      'Đính chính: “Tên bản là Phìn Hồ.”',
    ]);
  });

  it('outlives the story', async () => {
    const documentId = await write(newsroom.reporter, desk.story('Bài sẽ bị xoá'));
    await newsroom.reporter.request('DELETE', textPath(documentId));
    const { entries } = await readTrail({ documentId });
    expect(entries.map(({ kind, title }) => [kind, title])).toEqual([
      ['deleted', 'Bài sẽ bị xoá'],
      ['created', 'Bài sẽ bị xoá'],
    ]);
  });
});

describe('the trail of permissions', () => {
  it('tells what an administrator changes in Strapi’s own settings', async () => {
    const { admin } = desk;
    const made = await admin.request<{ data: { id: number } }>('POST', '/admin/roles', {
      name: 'Cộng tác viên thử',
      description: 'Thử',
    });
    const role = made.body.data.id;
    const permissions = [{ action: 'plugin::upload.read', conditions: [], properties: {} }];
    await admin.request('PUT', `/admin/roles/${role}/permissions`, { permissions });
    const person = await inviteColleague(url, 'phong-vien', 'doi-vai@example.vn', 'Trần Đổi Vai');
    await admin.request('PUT', `/admin/users/${person.id}`, { roles: [role] });
    await admin.request('PUT', `/admin/users/${person.id}`, { isActive: false });
    await admin.request('DELETE', `/admin/users/${person.id}`);
    await admin.request('DELETE', `/admin/roles/${role}`);

    const { entries } = await readTrail({ type: 'role' });
    expect(entries.slice(0, 3).toReversed().map(describeTrailEntry)).toEqual([
      'Tạo vai',
      'Sửa quyền của vai: thêm 1 quyền, bỏ 0 quyền',
      'Xoá vai',
    ]);
    expect(entries[0]).toMatchObject({ title: 'Cộng tác viên thử', actor: { kind: 'user' } });
    const accounts = (await readTrail({ type: 'account' })).entries.filter(({ title }) =>
      title?.includes('doi-vai'),
    );
    expect(accounts.toReversed().map(describeTrailEntry)).toEqual([
      'Tạo tài khoản; vai: Phóng viên',
      'Sửa tài khoản; hoạt động: không → có; đổi mật khẩu',
      'Sửa tài khoản; vai: Phóng viên → Cộng tác viên thử',
      'Sửa tài khoản; hoạt động: có → không',
      'Xoá tài khoản',
    ]);
  });

  it('tells of a try to get at them', async () => {
    await newsroom.editor.request('POST', '/admin/users', { email: 'len-lut@example.vn' });
    const { entries } = await readTrail({ kind: 'refused', actor: 'Biên Tập Một' });
    expect(entries[0]).toMatchObject({ type: 'account', detail: { method: 'POST', path: '/admin/users' } });
    expect(describeTrailEntry(entries[0]!)).toBe('Bị từ chối “Tạo”');
  });

  it('never holds a secret', async () => {
    const key = {
      name: 'Khoá bí mật',
      description: '',
      type: 'read-only',
      kind: 'content-api',
      lifespan: null,
    };
    const { body } = await desk.admin.request<{ data: { id: number; accessKey: string } }>(
      'POST',
      '/admin/api-tokens',
      key,
    );
    await desk.admin.request('DELETE', `/admin/api-tokens/${body.data.id}`);
    const { entries } = await readTrail({ kind: 'token' });
    expect(entries.slice(0, 2).map(describeTrailEntry)).toEqual(['Thu hồi khoá API', 'Tạo khoá API']);
    expect(await exportTrail({})).not.toContain(body.data.accessKey);
  });
});

describe('the whole trail', () => {
  it('is for administrators, and nobody writes it', async () => {
    for (const who of ['reporter', 'editor', 'reviewer'] as const) {
      expect((await newsroom[who].request('GET', '/trail')).status).toBe(403);
      expect((await newsroom[who].request('GET', '/trail/export')).status).toBe(403);
    }
    for (const method of ['POST', 'PUT', 'DELETE'])
      for (const path of [
        '/trail',
        '/trail/1',
        '/content-manager/collection-types/ntm_trail/1',
        '/api/trail/1',
      ]) {
        const { status } = await desk.admin.request(method, path, method === 'DELETE' ? undefined : {});
        expect([403, 404, 405], `${method} ${path}`).toContain(status);
      }
  });

  it('is narrowed by kind, person, day and override', async () => {
    const documentId = await write(desk.admin, desk.story('Bài để lọc nhật ký'));
    await desk.act(documentId, 'publish');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
    const found = await readTrail({
      documentId,
      override: 'true',
      kind: 'published',
      from: today,
      until: today,
    });
    expect(found.entries.map(({ title }) => title)).toEqual(['Bài để lọc nhật ký']);
    expect(found.total).toBe(1);
    expect((await readTrail({ documentId, until: '2020-01-01' })).total).toBe(0);
    expect((await readTrail({ documentId, actor: 'Biên Tập Một' })).total).toBe(0);
    expect(found.actors).toEqual(expect.arrayContaining(['Biên Tập Một', 'Phóng Viên Một']));
    expect((await desk.admin.request('GET', '/trail?from=hom-qua')).status).toBe(400);
  });

  it('is exported for a spreadsheet that runs no formula of it', async () => {
    const documentId = await write(newsroom.reporter, desk.story('=HYPERLINK("http://x";"y"), "trích"'));
    const response = await fetch(new URL(`/trail/export?documentId=${documentId}`, url), {
      headers: { authorization: `Bearer ${await findAdminToken(url)}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, line, end] = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(head).toMatch(/^"Số","Ngày","Giờ \(Hà Nội\)","Người làm","Vai"/);
    expect(line).toContain(`"'=HYPERLINK(""http://x"";""y""), ""trích"""`);
    expect(line).toContain('"Phóng Viên Một","Phóng viên","Tạo","Tạo bài"');
    expect(end).toBe('');
  });
});
