import { describe, expect } from 'vitest';
import { logIn } from './desk/log-in.ts';
import { openDesk, openWindow, type Desk } from './desk/desk.ts';
import { it as browserIt } from './it.ts';

const HALF = 'Chị Vàng Thị Mai vừa nói đến đây thì trời đổ mưa, và';

const it = browserIt.extend('desk', { scope: 'file' }, ({ browser, sample }) =>
  openDesk(browser, sample.cmsUrl, 'hay-mat-chu@example.vn'),
);

/** A story of this journalist that is saved, open in a window. */
async function openSaved(desk: Desk, title: string): Promise<string> {
  await desk.form.openNew();
  await desk.form.write('Tiêu đề', title);
  await desk.actions.save();
  await desk.page.waitForURL(/article\/[a-z0-9]{24}/);
  await desk.writing.waitFor('Chỉ mình bạn đang mở mục này.');
  return desk.page.url();
}

describe('text that is not saved', () => {
  it('of a new story is offered back after the browser broke down in mid-sentence', async ({ desk }) => {
    const broken = await openWindow(desk);
    await broken.form.openNew();
    await broken.form.write('Tiêu đề', 'Mưa ở bản');
    await broken.form.writeBody(HALF);
    await broken.writing.waitFor(/được giữ trên máy này/);
    await broken.page.goto('chrome://crash').catch(() => undefined);
    await broken.page.close();

    await desk.form.openNew();
    await desk.writing.offer.getByText(HALF).waitFor();
    expect(await desk.writing.offer.innerText()).toContain('Mưa ở bản');
    await desk.writing.offer.getByRole('button', { name: 'Lấy lại' }).click();
    expect(await desk.form.read('Tiêu đề')).toBe('Mưa ở bản');
    expect(await desk.form.readBody()).toBe(HALF);
    await desk.actions.save();
    await desk.page.waitForURL(/article\/[a-z0-9]{24}/);

    await desk.form.openNew();
    expect(await desk.writing.offer.count()).toBe(0);
  });

  it('is not offered while the window that it is typed in is open', async ({ desk }) => {
    const address = await openSaved(desk, 'Bài mở ở hai cửa sổ');
    await desk.form.write('Sapo', 'Đang gõ ở cửa sổ này.');
    await desk.writing.waitFor(/được giữ trên máy này/);
    const other = await openWindow(desk);
    await other.form.open(address);
    await other.writing.waitFor(/^Chính bạn, ở một cửa sổ khác, đang sửa/);
    expect(await other.writing.offer.count()).toBe(0);
    await other.page.close();
    await desk.actions.save();
  });

  it('outlives a login that ended: it is offered back after the next one', async ({ desk }) => {
    const address = await openSaved(desk, 'Bài lúc hết phiên');
    await desk.form.write('Sapo', HALF);
    await endSession(desk);
    await desk.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const ended = desk.page.getByRole('alertdialog', { name: 'Phiên làm việc đã kết thúc' });
    expect(await ended.innerText()).toContain('Phần chưa lưu được giữ trên máy này');
    await ended.getByRole('button').last().click();
    await desk.page.waitForURL(/\/auth\/login/);

    await logIn(desk.page, desk.login);
    await desk.form.open(address);
    await desk.writing.offer.getByText(HALF).waitFor();
    await desk.writing.offer.getByRole('button', { name: 'Lấy lại' }).click();
    expect(await desk.form.read('Sapo')).toBe(HALF);
    await desk.actions.save();
    await desk.form.reopen();
    expect(await desk.form.read('Sapo')).toBe(HALF);
    expect(await desk.writing.offer.count()).toBe(0);
  });

  it('stays on the screen when the connection is lost, and is saved when it is back', async ({ desk }) => {
    await openSaved(desk, 'Bài lúc mất mạng');
    await desk.form.write('Sapo', HALF);
    await desk.page.context().setOffline(true);
    expect(await desk.actions.save()).toContain('không có kết nối tới máy chủ');
    await desk.writing.waitFor(/^Mất kết nối tới máy chủ/);
    expect(await desk.form.read('Sapo')).toBe(HALF);
    await desk.page.context().setOffline(false);
    await desk.writing.waitFor('Chỉ mình bạn đang mở mục này.');
    await desk.actions.save();
    await desk.form.reopen();
    expect(await desk.form.read('Sapo')).toBe(HALF);
  });

  it('may be thrown away for good', async ({ desk }) => {
    const address = await openSaved(desk, 'Bài bỏ phần gõ thừa');
    await desk.form.write('Sapo', 'Gõ thừa.');
    await desk.writing.waitFor(/được giữ trên máy này/);
    await desk.page.goto('chrome://crash').catch(() => undefined);

    const again = await openWindow(desk);
    await again.form.open(address);
    await again.writing.offer.getByRole('button', { name: 'Bỏ hẳn' }).click();
    expect(await again.form.read('Sapo')).toBe('');
    await again.form.reopen();
    expect(await again.writing.offer.count()).toBe(0);
  });
});

/** What the browser holds of the login is worth nothing any more, as after the longest time it may last. */
async function endSession({ page }: Desk): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => {
    localStorage.setItem('jwtToken', JSON.stringify('het-han'));
  });
}
