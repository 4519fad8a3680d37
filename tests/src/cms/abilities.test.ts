import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { inviteColleague, type Colleague } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { textPath } from './newsroom.ts';

const { url, dataDir } = getSharedCms();
const READ = 'plugin::content-manager.explorer.read';
const THEMES = '/content-manager/collection-types/api::theme.theme';
const MOVEMENTS = '/content-manager/collection-types/api::movement.movement';

interface Given {
  readonly data: readonly { readonly id: number; readonly subject: string }[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

/** Other files count the roles that there are. */
const made = { roles: [] as number[], users: [] as number[] };
afterAll(async () => {
  await desk.admin.request('POST', '/admin/users/batch-delete', { ids: made.users });
  const { status } = await desk.admin.request('POST', '/admin/roles/batch-delete', { ids: made.roles });
  expect(status).toBe(200);
});

async function invite(role: string, email: string, name: string): Promise<Colleague> {
  const colleague = await inviteColleague(url, role, email, name);
  made.users.push(colleague.id);
  return colleague;
}

/** A role that may read these types, and nothing else. */
async function makeRole(name: string, ...subjects: string[]) {
  const { body } = await desk.admin.request<{ data: { id: number } }>('POST', '/admin/roles', { name });
  const { id } = body.data;
  made.roles.push(id);
  return { id, given: await giveRights(id, ...subjects) };
}

async function giveRights(role: number, ...subjects: string[]): Promise<Given['data']> {
  const permissions = subjects.map((subject) => ({
    action: READ,
    subject,
    properties: { fields: ['name'] },
    conditions: [],
  }));
  const { body } = await desk.admin.request<Given>('PUT', `/admin/roles/${role}/permissions`, {
    permissions,
  });
  return body.data;
}

async function statusOf(colleague: Colleague, path: string): Promise<number> {
  return (await colleague.request('GET', path)).status;
}

describe('a right that is given or taken', () => {
  it('holds with the next request of whoever has the role', async () => {
    const role = await makeRole('Chỉ đọc chủ đề', 'api::theme.theme');
    const reader = await invite('phong-vien', 'chi-doc@example.vn', 'Người Chỉ Đọc');
    await desk.admin.request('PUT', `/admin/users/${reader.id}`, { roles: [role.id] });
    expect(await statusOf(reader, THEMES)).toBe(200);
    expect(await statusOf(reader, MOVEMENTS)).toBe(403);

    await giveRights(role.id, 'api::movement.movement');
    expect(await statusOf(reader, THEMES)).toBe(403);
    expect(await statusOf(reader, MOVEMENTS)).toBe(200);

    await giveRights(role.id);
    expect(await statusOf(reader, MOVEMENTS)).toBe(403);
  });

  it('holds with the next request of whoever gets or loses a role', async () => {
    const [themes, movements] = [
      await makeRole('Đọc chủ đề', 'api::theme.theme'),
      await makeRole('Đọc phong trào', 'api::movement.movement'),
    ];
    const reader = await invite('phong-vien', 'doi-vai@example.vn', 'Người Đổi Vai');
    const give = (...roles: number[]) => desk.admin.request('PUT', `/admin/users/${reader.id}`, { roles });
    await give(themes.id);
    expect([await statusOf(reader, THEMES), await statusOf(reader, MOVEMENTS)]).toEqual([200, 403]);
    await give(themes.id, movements.id);
    expect([await statusOf(reader, THEMES), await statusOf(reader, MOVEMENTS)]).toEqual([200, 200]);
    await give(movements.id);
    expect([await statusOf(reader, THEMES), await statusOf(reader, MOVEMENTS)]).toEqual([403, 200]);
  });

  it('holds at once when another process takes it', async () => {
    const role = await makeRole('Đọc chủ đề và phong trào', 'api::theme.theme', 'api::movement.movement');
    const reader = await invite('phong-vien', 'tien-trinh@example.vn', 'Người Ở Đó');
    await desk.admin.request('PUT', `/admin/users/${reader.id}`, { roles: [role.id] });
    expect([await statusOf(reader, THEMES), await statusOf(reader, MOVEMENTS)]).toEqual([200, 200]);

    const themes = role.given.find(({ subject }) => subject === 'api::theme.theme');
    const database = openCmsDatabase(dataDir);
    expect(await database.run(`DELETE FROM admin_permissions WHERE id = ${themes?.id}`)).toBe(1);
    expect([await statusOf(reader, THEMES), await statusOf(reader, MOVEMENTS)]).toEqual([403, 200]);
  });

  it('is that of the organisation that the account’s author has now', async () => {
    const editor = await invite('bien-tap-vien-co-quan', 'doi-co-quan@example.vn', 'Biên Tập Đổi Cơ Quan');
    const { body } = await desk.create('article', desk.story('Bài của cơ quan đầu tiên'));
    const path = textPath(body.data.documentId);
    expect(await statusOf(editor, path)).toBe(403);
    const author = await desk.create('author', {
      name: 'Biên Tập Đổi Cơ Quan',
      organisation: { connect: [{ documentId: desk.registries.organisation }] },
      account: { connect: [{ id: editor.id }] },
    });
    expect(await statusOf(editor, path)).toBe(200);

    const other = await desk.create('organisation', { name: 'Cơ quan chuyển đến', kind: 'bao-chi' });
    const moved = { organisation: { connect: [{ documentId: other.body.data.documentId }] } };
    expect((await desk.update('author', author.body.data.documentId, moved)).status).toBe(200);
    expect(await statusOf(editor, path)).toBe(403);
  });
});
