import { beforeAll, describe, expect, it } from 'vitest';
import { createClient, type CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, WORDING, type Desk, type Refused, type Saved } from './desk.ts';
import {
  approve,
  bringOut,
  bringTo,
  move,
  openNewsroom,
  stateOf,
  textPath,
  write,
  type Newsroom,
} from './newsroom.ts';

/** Doors beside the moves of the desk: each has to keep to the same table. */
const cms = getSharedCms();
let desk: Desk;
let newsroom: Newsroom;
let token: CmsClient;
beforeAll(async () => {
  desk = await openDesk(cms);
  newsroom = await openNewsroom(cms.url, 'loi-vao');
  const key = {
    name: 'Khoá toàn quyền',
    description: '',
    type: 'full-access',
    kind: 'content-api',
    lifespan: null,
  };
  const { body } = await desk.admin.request<{ data: { accessKey: string } }>(
    'POST',
    '/admin/api-tokens',
    key,
  );
  token = createClient(cms.url, body.data.accessKey);
});

const publish = (client: CmsClient, documentId: string) =>
  client.request<Refused>('POST', `${textPath(documentId)}/actions/publish`, {});
const bulk = (client: CmsClient, action: string, documentIds: string[]) =>
  client.request<Refused>('POST', `${textPath()}/actions/${action}`, { documentIds });
const isPublic = async (documentId: string) => (await desk.findDocument('article', documentId)) !== null;
const stageOf = async (documentId: string) => (await stateOf(desk.admin, documentId)).standing.stage;

describe('“Đăng” of the content manager', () => {
  it.each(['draft', 'submitted', 'under-review', 'returned'] as const)(
    'refuses an editor a text that is %s, alone and in a selection',
    async (stage) => {
      const documentId = await bringTo(stage, newsroom, desk.story(`Đăng khi ${stage}`));
      const { status, body } = await publish(newsroom.editor, documentId);
      expect(status).toBe(403);
      expect(body.error.message).toContain('chỉ làm được ở bước “Đã duyệt”');
      expect((await bulk(newsroom.editor, 'bulkPublish', [documentId])).status).toBe(400);
      expect(await isPublic(documentId)).toBe(false);
      expect(await stageOf(documentId)).toBe(stage);
    },
  );

  it.each(['reporter', 'otherReporter', 'reviewer'] as const)('is not for %s', async (who) => {
    const documentId = await bringTo('approved', newsroom, desk.story(`Đăng bởi ${who}`));
    expect((await publish(newsroom[who], documentId)).status).toBe(403);
    expect((await bulk(newsroom[who], 'bulkPublish', [documentId])).status).toBe(403);
    expect(await isPublic(documentId)).toBe(false);
  });

  it('publishes what is approved, alone and in a selection', async () => {
    const one = await bringOut(desk, newsroom, 'Đăng bài đã duyệt');
    const other = await bringTo('approved', newsroom, desk.story('Đăng loạt đã duyệt'));
    expect((await bulk(newsroom.editor, 'bulkPublish', [other])).status).toBe(200);
    expect([await isPublic(one), await isPublic(other)]).toEqual([true, true]);
  });

  it('saves a new text and publishes it for the administrator alone', async () => {
    const path = `${textPath()}/actions/publish`;
    const values = desk.story('Đăng ngay khi tạo');
    const refused = await newsroom.editor.request<Refused>('POST', path, values);
    expect(refused.status).toBe(403);
    expect(await stageOf(refused.body.error.details.documentId ?? '')).toBe('draft');
    const { status, body } = await desk.admin.request<Saved>('POST', path, values);
    expect(status).toBe(200);
    const { trail } = await stateOf(desk.admin, body.data.documentId);
    expect(trail[0]).toMatchObject({ kind: 'published', override: true });
  });
});

describe('a save', () => {
  it.each(['submitted', 'under-review', 'approved', 'returned'])(
    'creates nothing that is %s',
    async (stage) => {
      const { status } = await newsroom.reporter.request(
        'POST',
        textPath(),
        desk.story(`Tạo ${stage}`, { stage }),
      );
      expect(status).toBe(403);
    },
  );

  it('writes no stage and no hour that the text never had', async () => {
    const documentId = await bringTo('submitted', newsroom, desk.story('Ghi thẳng bước'));
    for (const values of [{ stage: 'approved' }, { publishAt: '2031-01-01T00:00:00.000Z' }]) {
      for (const client of [newsroom.reporter, newsroom.editor, desk.admin]) {
        const { status } = await client.request('PUT', textPath(documentId), values);
        expect([values, status]).toEqual([values, 403]);
      }
      const { status } = await token.request('PUT', `/api/articles/${documentId}?status=draft`, {
        data: values,
      });
      expect([values, status]).toEqual([values, 403]);
    }
    const { standing, publishAt } = await stateOf(desk.admin, documentId);
    expect([standing.stage, publishAt]).toEqual(['submitted', null]);
  });

  it('of a form that was open while the text moved on keeps what was typed, and the text where it is', async () => {
    const documentId = await bringTo('returned', newsroom, desk.story('Trang mở từ trước'));
    const { status, body } = await newsroom.reporter.request<Saved>('PUT', textPath(documentId), {
      stage: 'submitted',
      summary: 'Sapo gõ trong lúc ấy.',
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ stage: 'returned', summary: 'Sapo gõ trong lúc ấy.' });
  });

  it('of an approved text by whom it was not approved sends it back, and its hour with it', async () => {
    const documentId = await bringTo('approved', newsroom, desk.story('Sửa bản đã duyệt'));
    const { updatedAt: seen } = await stateOf(newsroom.editor, documentId);
    await move(newsroom.editor, documentId, 'schedule', { publishAt: '2031-01-01T00:00:00.000Z', seen });
    await newsroom.reporter.request('PUT', textPath(documentId), { stage: 'approved' });
    expect(await stageOf(documentId)).toBe('approved');
    await newsroom.reporter.request('PUT', textPath(documentId), { title: 'Sửa bản đã duyệt rồi' });
    const { standing, publishAt, trail } = await stateOf(desk.admin, documentId);
    expect([standing.stage, publishAt, trail[0]?.kind]).toEqual(['submitted', null, 'changed-approved']);
    expect((await publish(newsroom.editor, documentId)).status).toBe(403);
  });

  it('is not for another reporter, nor for a reviewer, nor for the writer once readers see it', async () => {
    const draft = await bringTo('draft', newsroom, desk.story('Bài của người khác'));
    const live = await bringOut(desk, newsroom, 'Bài đã lên trang');
    const save = async (client: CmsClient, documentId: string) =>
      (await client.request('PUT', textPath(documentId), { summary: 'Sửa.' })).status;
    expect(await save(newsroom.otherReporter, draft)).toBe(403);
    expect(await save(newsroom.reviewer, draft)).toBe(403);
    expect(await save(newsroom.reporter, live)).toBe(403);
    expect(await save(newsroom.editor, live)).toBe(200);
    const discard = `${textPath(live)}/actions/discard`;
    expect((await newsroom.reporter.request('POST', discard, {})).status).toBe(403);
    expect((await newsroom.editor.request('POST', discard, {})).status).toBe(200);
  });
});

describe('a copy', () => {
  it('begins as the draft of whoever made it, whatever its model was', async () => {
    const original = await bringOut(desk, newsroom, 'Bản gốc để nhân bản');
    const path = `${textPath()}/clone/${original}`;
    const { body } = await newsroom.otherReporter.request<Saved>('POST', path, { stage: 'approved' });
    const { standing, isLive } = await stateOf(newsroom.otherReporter, body.data.documentId);
    expect([standing.stage, standing.isOwn, isLive]).toEqual(['draft', true, false]);
  });
});

describe('a withdrawal', () => {
  it('is an editor’s, and has its words, by whatever door', async () => {
    const documentId = await bringOut(desk, newsroom, 'Bài sẽ gỡ bằng mọi cửa');
    for (const who of ['reporter', 'reviewer'] as const) {
      const { publicText, reason } = WORDING;
      expect((await move(newsroom[who], documentId, 'withdraw', { publicText, reason })).status).toBe(403);
      expect(
        (await newsroom[who].request('POST', `${textPath(documentId)}/actions/unpublish`, {})).status,
      ).toBe(403);
    }
    expect(
      (await newsroom.editor.request('POST', `${textPath(documentId)}/actions/unpublish`, {})).status,
    ).toBe(400);
    expect((await bulk(newsroom.editor, 'bulkUnpublish', [documentId])).status).toBe(400);
    expect(await isPublic(documentId)).toBe(true);
    expect((await move(newsroom.editor, documentId, 'withdraw', WORDING)).status).toBe(200);
    const { trail, standing } = await stateOf(newsroom.editor, documentId);
    expect(standing.stage).toBe('draft');
    const detail = { publicText: WORDING.publicText };
    expect(trail[0]).toMatchObject({ kind: 'withdrawn', reason: WORDING.reason, detail });
    expect((await publish(newsroom.editor, documentId)).status).toBe(403);
  });

  it('is not forged as a notice', async () => {
    const documentId = await bringOut(desk, newsroom, 'Bài không bị gỡ giả');
    const forged = { kind: 'withdrawal', targetDocumentId: documentId, publicText: 'Gỡ.', placement: {} };
    const { status } = await token.request('POST', '/api/notices', {
      data: { ...forged, at: '2026-01-01T00:00:00Z' },
    });
    expect([400, 403]).toContain(status);
    expect(await isPublic(documentId)).toBe(true);
  });
});

describe('a deletion', () => {
  it('takes nothing from under readers, and no original from the newsroom', async () => {
    const documentId = await bringOut(desk, newsroom, 'Bài không xoá được');
    for (const client of [newsroom.reporter, newsroom.editor, desk.admin]) {
      expect((await client.request('DELETE', textPath(documentId))).status).toBe(403);
      expect((await bulk(client, 'bulkDelete', [documentId])).status).toBe(403);
    }
    await move(newsroom.editor, documentId, 'withdraw', WORDING);
    expect((await newsroom.editor.request('DELETE', textPath(documentId))).status).toBe(403);
    expect((await stateOf(newsroom.editor, documentId)).wasPublic).toBe(true);
  });

  it('of a draft is its writer’s or an editor’s', async () => {
    const documentId = await bringTo('draft', newsroom, desk.story('Nháp của tôi'));
    expect((await newsroom.otherReporter.request('DELETE', textPath(documentId))).status).toBe(403);
    expect((await newsroom.reviewer.request('DELETE', textPath(documentId))).status).toBe(403);
    expect((await newsroom.reporter.request('DELETE', textPath(documentId))).status).toBe(200);
  });
});

describe('a program with an API token of every right', () => {
  it('writes drafts, and publishes, takes down, corrects and changes nothing that readers see', async () => {
    const created = await token.request<Saved>('POST', '/api/articles?status=draft', {
      data: { title: 'Nháp của máy', body: 'Nội dung.' },
    });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    const address = `/api/articles/${documentId}`;
    expect(
      (await token.request('PUT', `${address}?status=draft`, { data: { summary: 'Sapo.' } })).status,
    ).toBe(200);
    expect((await token.request('PUT', address, { data: { summary: 'Đăng.' } })).status).toBe(403);

    const live = await bringOut(desk, newsroom, 'Bài máy không sửa');
    expect(
      (await token.request('PUT', `/api/articles/${live}?status=draft`, { data: { summary: 'Khác' } }))
        .status,
    ).toBe(403);
    expect((await token.request('DELETE', `/api/articles/${live}`)).status).toBe(403);
    const data = {
      kind: 'correction',
      targetDocumentId: live,
      publicText: 'Máy đính chính.',
      at: '2026-01-01T00:00:00Z',
    };
    expect((await token.request('POST', '/api/notices', { data })).status).toBe(403);
    expect(await isPublic(live)).toBe(true);
  });

  it('that changes an approved text sends it back', async () => {
    const documentId = await bringTo('approved', newsroom, desk.story('Máy sửa bản đã duyệt'));
    await token.request('PUT', `/api/articles/${documentId}?status=draft`, { data: { summary: 'Máy sửa.' } });
    expect(await stageOf(documentId)).toBe('submitted');
  });
});

describe('a text of one’s own', () => {
  it('is neither approved nor published by the editor who wrote it', async () => {
    const documentId = await write(newsroom.editor, desk.story('Bài biên tập tự viết'));
    await move(newsroom.editor, documentId, 'submit');
    const { updatedAt: seen } = await stateOf(newsroom.editor, documentId);
    const refused = await move(newsroom.editor, documentId, 'approve', { seen });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('Không ai tự duyệt hay tự đăng bài của mình');
    expect((await move(newsroom.otherEditor, documentId, 'approve', { seen })).status).toBe(200);
    expect((await publish(newsroom.editor, documentId)).status).toBe(403);
    expect((await publish(newsroom.otherEditor, documentId)).status).toBe(200);
  });

  it('is also that of the editor who changed its body last, not of one who changed what stands around it', async () => {
    const documentId = await bringTo('approved', newsroom, desk.story('Bài biên tập sửa thân bài'));
    await newsroom.editor.request('PUT', textPath(documentId), { summary: 'Sapo biên tập sửa.' });
    expect(await stageOf(documentId)).toBe('approved');
    await newsroom.editor.request('PUT', textPath(documentId), { body: 'Thân bài biên tập sửa.' });
    expect(await stageOf(documentId)).toBe('submitted');
    const { updatedAt: seen } = await stateOf(newsroom.editor, documentId);
    expect((await move(newsroom.editor, documentId, 'approve', { seen })).status).toBe(403);
    expect((await move(newsroom.otherEditor, documentId, 'approve', { seen })).status).toBe(200);
    expect((await publish(newsroom.editor, documentId)).status).toBe(403);
    expect((await publish(newsroom.otherEditor, documentId)).status).toBe(200);
  });

  it('stays that of the editor who created it when another one has changed its body since', async () => {
    const documentId = await write(newsroom.editor, desk.story('Bài biên tập tạo, người khác sửa'));
    await newsroom.otherEditor.request('PUT', textPath(documentId), { body: 'Thân bài người khác sửa.' });
    await move(newsroom.editor, documentId, 'submit');
    for (const who of ['editor', 'otherEditor'] as const)
      expect([who, (await approve(newsroom[who], documentId)).status]).toEqual([who, 403]);
    expect(await stageOf(documentId)).toBe('submitted');
  });

  it('is published by the administrator who wrote it, which is noted as an override', async () => {
    const documentId = await write(desk.admin, desk.story('Bài quản trị tự viết'));
    expect((await publish(desk.admin, documentId)).status).toBe(200);
    const { trail } = await stateOf(desk.admin, documentId);
    expect(trail[0]).toMatchObject({ kind: 'published', override: true, fromStage: 'draft' });
  });
});
