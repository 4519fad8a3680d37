import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { textPath } from '../cms/newsroom.ts';
import { inviteColleague } from '../harness/editorial-user.ts';
import { openDesk, type Desk } from './desk/desk.ts';
import { storeDraft } from './desk/stored-story.ts';
import { it as browserIt } from './it.ts';

const SMALL = { width: 768, height: 900 };
const MOST_FAILURES = 8;
const BYTE_ORDER_MARK = '\uFEFF';

const it = browserIt
  .extend('reporter', { scope: 'file' }, ({ sample }) =>
    inviteColleague(sample.cmsUrl, 'phong-vien', 'phong-vien-xoa@example.vn', 'Giàng Thị Say'),
  )
  .extend('desk', { scope: 'file' }, async ({ browser, sample }) => {
    const email = 'quan-tri-man-hinh-nho@example.vn';
    const desk = await openDesk(browser, sample.cmsUrl, email, 'strapi-super-admin');
    await desk.page.setViewportSize(SMALL);
    return desk;
  });

/** Opens a page of the panel and finds the row of its table that says something. */
async function findRow({ page }: Desk, address: string, words: string | RegExp): Promise<Locator> {
  await page.goto(address);
  const row = page.getByRole('row').filter({ hasText: words }).first();
  await row.waitFor();
  return row;
}

/** Presses a button where it stands: on a small screen nothing may have to be looked for beyond the edge. */
async function pressInside(row: Locator, name: string): Promise<void> {
  const button = row.getByRole('button', { name });
  const box = await button.boundingBox();
  expect((box?.x ?? SMALL.width) + (box?.width ?? 0)).toBeLessThanOrEqual(SMALL.width);
  await button.click();
}

describe('an administrator with a small screen', () => {
  it('reads what was deleted as it was in the end, and has it back', async ({ desk, reporter }) => {
    const title = 'Bài nháp bị xoá nhầm';
    const { documentId } = await storeDraft(reporter, { title, body: 'Chữ lúc đầu.' });
    await reporter.request('PUT', textPath(documentId), { body: 'Chữ viết sau cùng.' });
    await reporter.request('DELETE', textPath(documentId));

    const row = await findRow(desk, '/admin/settings/muc-da-xoa', title);
    await pressInside(row, 'Xem');
    const content = desk.page.getByRole('dialog', { name: title });
    await content.getByText('Chữ viết sau cùng.').waitFor();
    expect(await content.innerText()).not.toContain('Chữ lúc đầu.');
    await desk.page.keyboard.press('Escape');

    await pressInside(row, 'Lấy lại');
    await row.waitFor({ state: 'detached' });
    expect((await reporter.request('GET', textPath(documentId))).status).toBe(200);
  });

  it('finds in the trail what was refused, and takes it away for a spreadsheet', async ({
    desk,
    reporter,
  }) => {
    const { documentId } = await storeDraft(reporter, { title: 'Bài đăng khi chưa được phép' });
    await reporter.request('POST', `${textPath(documentId)}/actions/publish`, {});

    const { page } = desk;
    await findRow(desk, '/admin/nhat-ky', 'Tạo bài');
    await page.getByRole('combobox', { name: 'Việc' }).click();
    await page.getByRole('option', { name: 'Bị từ chối' }).click();
    await page.getByRole('combobox', { name: 'Người làm' }).click();
    await page.getByRole('option', { name: reporter.name }).click();
    await page.getByRole('row').filter({ hasText: 'Bị từ chối “Đăng”' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất CSV' }).click(),
    ]);
    const [head, ...lines] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(head).toMatch(new RegExp(`^${BYTE_ORDER_MARK}"Số","Ngày"`));
    expect(lines).toEqual([expect.stringContaining('"Giàng Thị Say","Phóng viên","Bị từ chối"')]);
  });

  it('lets in again who is locked out', async ({ desk, sample }) => {
    const email = 'quen-mat-khau@example.vn';
    for (let guess = 0; guess < MOST_FAILURES; guess += 1) {
      await fetch(new URL('/admin/login', sample.cmsUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: `Doan-mat-khau-${guess}` }),
      });
    }
    const row = await findRow(desk, '/admin/settings/login-locks', email);
    await pressInside(row, 'Mở khoá');
    await row.waitFor({ state: 'detached' });
    await findRow(desk, '/admin/nhat-ky', 'Mở khoá đăng nhập');
  });
});
