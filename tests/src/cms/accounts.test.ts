import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describeTrailEntry, type LoginLock, type TrailAnswer } from '@ntm/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, logIn, type CmsClient } from '../harness/admin-client.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createEditorialUser } from '../harness/editorial-user.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { startMailbox, type Mailbox } from '../harness/mailbox.ts';
import { openDesk } from './desk.ts';

interface Refusal {
  error: { message: string; details?: { errors?: { path: string[]; message: string }[] } };
}

let dataDir: string;
let mailbox: Mailbox;
let cms: CmsProcess;
let admin: CmsClient;

/** What an installation behind a proxy and with a mail server has in its settings. */
const boot = (env: Record<string, string> = {}) =>
  startCms({
    dataDir,
    env: { CMS_PROXY: 'true', SMTP_URL: mailbox.url, SMTP_FROM: 'toasoan@example.vn', ...env },
  });

beforeAll(async () => {
  dataDir = await makeInstalledFolder('accounts');
  mailbox = await startMailbox();
  cms = await boot();
  admin = await logIn(cms.url);
});

afterAll(async () => {
  await cms.stop();
  await mailbox.stop();
  await rm(dataDir, { recursive: true });
});

/** A log-in as a proxy hands it on. */
async function tryLogIn(email: string, password: string, from = '203.0.113.7') {
  const response = await fetch(new URL('/admin/login', cms.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password }),
  });
  return { status: response.status, message: ((await response.json()) as Refusal).error?.message };
}

const readTrail = async (kind: string) =>
  (await admin.request<TrailAnswer>('GET', `/trail?kind=${kind}`)).body;
const listLocks = async () => (await admin.request<LoginLock[]>('GET', '/login-locks')).body;
const unlock = (subject: string) => admin.request('DELETE', `/login-locks/${encodeURIComponent(subject)}`);

describe('a password', () => {
  it('that is weak is refused in Vietnamese, for oneself and for others', async () => {
    const own = await admin.request<Refusal>('PUT', '/admin/users/me', {
      currentPassword: ADMIN_PASSWORD,
      password: 'Laocai2022x',
    });
    expect([own.status, own.body.error.message]).toEqual([400, expect.stringContaining('từ 12 ký tự')]);
    expect((await admin.request('GET', '/admin/users/me')).status).toBe(200);
    const { email } = await createEditorialUser(cms.url, 'phong-vien', 'mat-khau@example.vn');
    const { body } = await admin.request<{ data: { results: { id: number; email: string }[] } }>(
      'GET',
      '/admin/users?pageSize=100',
    );
    const { id } = body.data.results.find((user) => user.email === email) as { id: number };
    const others = await admin.request<Refusal>('PUT', `/admin/users/${id}`, { password: 'Matkhau123456' });
    expect(others.status).toBe(400);
    expect(others.body.error.details?.errors?.[0]).toMatchObject({
      path: ['password'],
      message: expect.stringContaining('quá phổ biến') as string,
    });
  });
});

describe('logging in', () => {
  it('fails in the same words for a wrong password and for an account that is not there', async () => {
    const wrong = await tryLogIn(ADMIN_EMAIL, 'Sai-mat-khau-0');
    expect(wrong).toEqual(await tryLogIn('khong-co@example.vn', 'Sai-mat-khau-0'));
    expect([wrong.status, wrong.message]).toEqual([400, expect.stringContaining('không đúng')]);
  });

  it('is closed for an account after too many failures, for one that is not there too, restart or not', async () => {
    const { email, password } = await createEditorialUser(cms.url, 'phong-vien', 'bi-doan@example.vn');
    for (const name of [email, 'khong-ai@example.vn']) {
      const outcomes = [];
      for (let guess = 0; guess < 8; guess += 1)
        outcomes.push(await tryLogIn(name, `Doan-mat-khau-${guess}`));
      expect(outcomes.map(({ status }) => status)).toEqual([...Array<number>(7).fill(400), 429]);
      expect(outcomes.at(-1)?.message).toMatch(/tạm khoá.*15 phút.*người quản trị/);
    }
    expect((await tryLogIn(email, password, '198.51.100.9')).status).toBe(429);
    await cms.stop();
    cms = await boot();
    admin = await logIn(cms.url);
    expect((await tryLogIn(email.toUpperCase(), password)).status).toBe(429);

    expect((await listLocks()).map(({ subject }) => subject)).toContain(`account:${email}`);
    const { entries } = await readTrail('account');
    expect(entries.filter(({ title }) => title === email).map(describeTrailEntry)).toEqual([
      'Tạm khoá đăng nhập',
    ]);
    expect((await unlock(`account:${email}`)).status).toBe(204);
    expect(describeTrailEntry((await readTrail('account')).entries[0]!)).toBe('Mở khoá đăng nhập');
    expect((await tryLogIn(email, password)).status).toBe(200);
  });

  it('is not counted against who remembers the password after some failures', async () => {
    const { email, password } = await createEditorialUser(cms.url, 'phong-vien', 'nho-lai@example.vn');
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 7; guess += 1)
        expect((await tryLogIn(email, `Nho-nham-mot-chut-${guess}`)).status).toBe(400);
      expect((await tryLogIn(email, password)).status).toBe(200);
    }
  });

  it('is closed for an address from which many accounts are tried, and for no other', async () => {
    const from = '192.0.2.66';
    let last = { status: 0 };
    for (let guess = 0; guess < 40; guess += 1)
      last = await tryLogIn(`nguoi-${guess}@example.vn`, 'Thu-mot-lan-1', from);
    expect(last.status).toBe(429);
    expect((await tryLogIn(ADMIN_EMAIL, ADMIN_PASSWORD, from)).status).toBe(429);
    expect((await tryLogIn(ADMIN_EMAIL, ADMIN_PASSWORD, `10.0.0.1, 192.0.2.67`)).status).toBe(200);
    expect((await unlock(`address:${from}`)).status).toBe(204);
    expect((await tryLogIn(ADMIN_EMAIL, ADMIN_PASSWORD, from)).status).toBe(200);
  });

  it('can be opened again by administrators alone', async () => {
    const { email, password } = await createEditorialUser(cms.url, 'phong-vien', 'to-mo@example.vn');
    const journalist = await logIn(cms.url, email, password);
    expect((await journalist.request('GET', '/login-locks')).status).toBe(403);
    expect((await journalist.request('DELETE', '/login-locks/account:a@example.vn')).status).toBe(403);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string) =>
    createClient(cms.url).request<Refusal>('POST', '/admin/forgot-password', { email });

  it('is set anew through a Vietnamese letter, once', async () => {
    const { email } = await createEditorialUser(cms.url, 'phong-vien', 'hay-quen@example.vn');
    expect((await ask(email)).status).toBe(204);
    const letter = await mailbox.next();
    expect(letter).toMatchObject({ to: email, from: 'toasoan@example.vn' });
    expect(letter.text).toMatch(/Chào Thử,.*đặt lại mật khẩu/s);
    const code = /reset-password\?code=(\w+)/.exec(letter.text)?.[1];

    const reset = (password: string) =>
      createClient(cms.url).request<Refusal>('POST', '/admin/reset-password', {
        resetPasswordToken: code,
        password,
      });
    expect((await reset('Ngan-qua-1')).body.error.message).toContain('từ 12 ký tự');
    expect((await reset('Mat-khau-moi-dat-3')).status).toBe(200);
    expect((await reset('Mat-khau-lan-hai-4')).status).toBe(400);
    expect((await tryLogIn(email, 'Mat-khau-moi-dat-3')).status).toBe(200);
  });

  it('is answered the same for an account that is not there, and nobody gets a letter', async () => {
    expect((await ask('khong-co-ai@example.vn')).status).toBe(204);
    expect(mailbox.count()).toBe(1);
  });
});

describe('someone who leaves', () => {
  it('can do nothing any more, while their texts and their name stay', async () => {
    const { email, password } = await createEditorialUser(cms.url, 'phong-vien', 'nghi-viec@example.vn');
    const leaver = await logIn(cms.url, email, password);
    const desk = await openDesk(cms);
    const author = await desk.create('author', { name: 'Người Đã Nghỉ' });
    const story = await leaver.request<{ data: { documentId: string } }>(
      'POST',
      '/content-manager/collection-types/api::article.article',
      desk.story('Bài của người đã nghỉ', { authors: { connect: [author.body.data] } }),
    );
    expect(story.status).toBe(201);
    const { documentId } = story.body.data;
    const { body } = await admin.request<{ data: { results: { id: number; email: string }[] } }>(
      'GET',
      '/admin/users?pageSize=100',
    );
    const { id } = body.data.results.find((user) => user.email === email) as { id: number };

    expect((await admin.request('PUT', `/admin/users/${id}`, { isActive: false })).status).toBe(200);
    expect((await leaver.request('GET', '/admin/users/me')).status).toBe(401);
    expect((await tryLogIn(email, password)).status).toBe(400);
    const kept = (await desk.get('article', documentId)).body.data;
    expect(kept['createdBy']).toMatchObject({ id });

    expect((await admin.request('DELETE', `/admin/users/${id}`)).status).toBe(200);
    const left = (await desk.get('article', documentId)).body.data;
    expect(left['title']).toBe('Bài của người đã nghỉ');
    expect((await desk.get('author', author.body.data.documentId)).body.data['name']).toBe('Người Đã Nghỉ');
  });
});

describe('a session', () => {
  it('ends by itself, and says whom to ask where no mail can be sent', async () => {
    await cms.stop();
    cms = await boot({ SESSION_IDLE_MINUTES: '0.05', SESSION_MAX_HOURS: '0.001', SMTP_URL: '' });
    const response = await fetch(new URL('/admin/login', cms.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    await wait(4000);
    expect((await createClient(cms.url, data.token).request('GET', '/admin/users/me')).status).toBe(401);
    const renewed = await fetch(new URL('/admin/access-token', cms.url), {
      method: 'POST',
      headers: { cookie: cookie.join('; ') },
    });
    expect(renewed.status).toBe(401);

    const asked = await createClient(cms.url).request<Refusal>('POST', '/admin/forgot-password', {
      email: ADMIN_EMAIL,
    });
    expect([asked.status, asked.body.error.message]).toEqual([
      400,
      expect.stringMatching(new RegExp(`người quản trị.*${ADMIN_EMAIL}`)),
    ]);
  });
});
