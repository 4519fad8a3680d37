import { beforeAll, describe, expect, it } from 'vitest';
import { inviteColleague, type Colleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused, type Saved } from './desk.ts';
import { approve, bringTo, move, openNewsroom, stateOf, textPath, type Newsroom } from './newsroom.ts';

const { url } = getSharedCms();
const NOTICES = '/content-manager/collection-types/api::notice.notice';
let desk: Desk;
let newsroom: Newsroom;
let editor: Colleague;
let elsewhere: string;

/** An editor of the organisation that the stories of these tests have, through the author with their account. */
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
  newsroom = await openNewsroom(url, 'gioi-han');
  editor = await inviteColleague(
    url,
    'bien-tap-vien-co-quan',
    'bien-tap-co-quan@example.vn',
    'Biên Tập Cơ Quan',
  );
  await desk.create('author', {
    name: 'Biên Tập Cơ Quan',
    organisation: { connect: [{ documentId: desk.registries.organisation }] },
    account: { connect: [{ id: editor.id }] },
  });
  const other = await desk.create('organisation', { name: 'Cơ quan khác để thử', kind: 'bao-chi' });
  elsewhere = other.body.data.documentId;
});

const ofOthers = (title: string) =>
  desk.story(title, { organisation: { connect: [{ documentId: elsewhere }] } });

describe('an editor of one organisation', () => {
  it('edits, approves and publishes its texts', async () => {
    const documentId = await bringTo('submitted', newsroom, desk.story('Bài của cơ quan mình'));
    expect((await editor.request('PUT', textPath(documentId), { summary: 'Sapo.' })).status).toBe(200);
    expect((await approve(editor, documentId)).status).toBe(200);
    expect((await editor.request('POST', `${textPath(documentId)}/actions/publish`, {})).status).toBe(200);
    const correction = { kind: 'correction', targetDocumentId: documentId, publicText: 'Sửa một số liệu.' };
    expect((await editor.request('POST', NOTICES, correction)).status).toBe(201);
  });

  it('neither sees nor touches those of another', async () => {
    const documentId = await bringTo('submitted', newsroom, ofOthers('Bài của cơ quan khác'));
    expect((await editor.request('GET', textPath(documentId))).status).toBe(403);
    expect((await editor.request('PUT', textPath(documentId), { summary: 'Sapo.' })).status).toBe(403);
    expect((await move(editor, documentId, 'approve', {})).status).toBe(403);
    const { body } = await editor.request<{ results: { title: string }[] }>(
      'GET',
      `${textPath()}?pageSize=100`,
    );
    expect(body.results.map(({ title }) => title)).not.toContain('Bài của cơ quan khác');

    await approve(newsroom.editor, documentId);
    expect((await editor.request('POST', `${textPath(documentId)}/actions/publish`, {})).status).toBe(403);
    await newsroom.editor.request('POST', `${textPath(documentId)}/actions/publish`, {});
    const correction = {
      kind: 'correction',
      targetDocumentId: documentId,
      publicText: 'Không phải bài của mình.',
    };
    expect((await editor.request('POST', NOTICES, correction)).status).toBe(403);
    const { body: notice } = await newsroom.editor.request<Saved>('POST', NOTICES, correction);
    const address = `${NOTICES}/${notice.data.documentId}`;
    expect((await editor.request('PUT', address, { publicText: 'Sửa lời của người khác.' })).status).toBe(
      403,
    );
    expect((await editor.request('DELETE', address)).status).toBe(403);
    expect((await stateOf(newsroom.editor, documentId)).isLive).toBe(true);
  });

  it('writes for it without having to say so, and moves nothing out of it', async () => {
    const values = { ...desk.story('Bài mới của cơ quan mình'), organisation: { connect: [] } };
    const created = await editor.request<Saved>('POST', textPath(), values);
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect((await stateOf(editor, documentId)).standing.rights).toContain('edit');
    const away = { organisation: { connect: [{ documentId: elsewhere }], disconnect: [] } };
    const { status, body } = await editor.request<Refused>('PUT', textPath(documentId), away);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]?.path).toEqual(['organisation']);
    expect((await editor.request('POST', textPath(), ofOthers('Bài viết hộ cơ quan khác'))).status).toBe(400);
  });

  it('without an author, and so without an organisation, reaches nothing', async () => {
    const nobody = await inviteColleague(
      url,
      'bien-tap-vien-co-quan',
      'khong-co-quan@example.vn',
      'Chưa Gắn',
    );
    expect((await nobody.request('GET', textPath())).status).toBe(403);
  });
});
