import { beforeAll, describe, expect, it } from 'vitest';
import { logIn } from '../harness/admin-client.ts';
import { inviteColleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { approve, move, openNewsroom, stateOf, textPath, write, type Newsroom } from './newsroom.ts';

const { url } = getSharedCms();
let desk: Desk;
let newsroom: Newsroom;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
  newsroom = await openNewsroom(url, 'nghi-viec');
});

describe('someone who leaves', () => {
  it('is out at once when the account is switched off, and the texts stay where they are', async () => {
    const leaver = await inviteColleague(url, 'phong-vien', 'nghi@example.vn', 'Lê Nghỉ Việc');
    const documentId = await write(leaver, desk.story('Bài của người nghỉ'));
    await move(leaver, documentId, 'submit');
    await desk.admin.request('PUT', `/admin/users/${leaver.id}`, { isActive: false });
    expect((await leaver.request('GET', textPath(documentId))).status).toBe(401);
    await expect(logIn(url, leaver.email, 'Mat-khau-thu-2')).rejects.toThrow();

    expect((await approve(newsroom.editor, documentId)).status).toBe(200);
    const publish = `${textPath(documentId)}/actions/publish`;
    expect((await newsroom.editor.request('POST', publish, {})).status).toBe(200);
  });

  it('leaves the texts and the name in their trail even when the account is deleted', async () => {
    const leaver = await inviteColleague(url, 'phong-vien', 'xoa@example.vn', 'Vũ Đã Xoá');
    const documentId = await write(leaver, desk.story('Bài của người bị xoá'));
    const author = await desk.create('author', {
      name: 'Vũ Đã Xoá',
      account: { connect: [{ id: leaver.id }] },
    });
    expect((await desk.admin.request('DELETE', `/admin/users/${leaver.id}`)).status).toBe(200);
    const { trail, standing } = await stateOf(newsroom.editor, documentId);
    expect(trail.at(-1)?.actor).toMatchObject({ name: 'Vũ Đã Xoá', role: 'Phóng viên' });
    expect(standing.stage).toBe('draft');
    expect((await desk.get('author', author.body.data.documentId)).body.data['name']).toBe('Vũ Đã Xoá');
    const save = await newsroom.editor.request('PUT', textPath(documentId), {
      summary: 'Người khác sửa tiếp.',
    });
    expect(save.status).toBe(200);
  });
});
