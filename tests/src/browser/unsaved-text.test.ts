import { describe, expect } from 'vitest';
import { openDesk, openWindow, type Desk } from './desk/desk.ts';
import { logIn } from './desk/log-in.ts';
import { readStored, storeDraft } from './desk/stored-story.ts';
import { it as browserIt } from './it.ts';

const HALF = 'Chị Vàng Thị Mai vừa nói đến đây thì trời đổ mưa, và';

const it = browserIt.extend('desk', { scope: 'file' }, ({ browser, sample }) =>
  openDesk(browser, sample.cmsUrl, 'hay-mat-chu@example.vn'),
);

describe('text that is not saved', () => {
  it('of a new story is offered back after the browser broke down in mid-sentence', async ({ desk }) => {
    const broken = await openWindow(desk);
    await broken.form.openNew();
    await broken.form.write('Tiêu đề', 'Mưa ở bản');
    await broken.form.writeBody(HALF);
    await waitUntilKept(broken, HALF);
    await breakDown(broken);

    await desk.form.openNew();
    const { offer } = desk.writing;
    await offer.getByText(HALF).waitFor();
    expect(await offer.innerText()).toContain('Mưa ở bản');
    await offer.getByRole('button', { name: 'Lấy lại' }).click();
    expect(await desk.form.read('Tiêu đề')).toBe('Mưa ở bản');
    expect(await desk.form.readBody()).toBe(HALF);
    expect(await desk.actions.save()).toContain('Đã lưu bản nháp.');
    await desk.page.waitForURL(/article\/[a-z0-9]{24}/);
  });

  it('is offered once no window has it any more, however late the form is, and may be thrown away', async ({
    desk,
  }) => {
    const { address } = await storeDraft(desk.person, { title: 'Bài bỏ phần gõ thừa' });
    const first = await openWindow(desk);
    await first.form.open(address);
    await first.form.write('Sapo', 'Gõ thừa.');
    await waitUntilKept(first, 'Gõ thừa.');
    await first.writing.waitFor(/^Phần chưa lưu được giữ trên máy này/);
    await desk.form.open(address);
    await desk.writing.waitFor(/^Chính bạn, ở một cửa sổ khác, đang sửa/);
    expect(await desk.writing.offer.count()).toBe(0);

    await breakDown(first);
    const letGo = await holdFields(desk);
    await desk.page.reload();
    await desk.writing.waitFor(/đang (mở|sửa)/);
    await letGo();
    await desk.writing.offer.getByRole('button', { name: 'Bỏ hẳn' }).click();
    expect(await desk.form.read('Sapo')).toBe('');
    await desk.form.reopen();
    await desk.writing.waitFor(/đang (mở|sửa)/);
    expect(await desk.writing.offer.count()).toBe(0);
  });

  it('stays on the screen when the connection is lost, and is saved when it is back', async ({ desk }) => {
    const story = await storeDraft(desk.person, { title: 'Bài lúc mất mạng', body: 'Đoạn đầu.' });
    await desk.form.open(story.address);
    await desk.form.writeBody(' Đoạn hai.');
    await desk.page.context().setOffline(true);
    expect(await desk.actions.save()).toContain('Không có kết nối tới máy chủ');
    await desk.writing.waitFor(/^Mất kết nối tới máy chủ/);
    expect(await desk.form.readBody()).toBe('Đoạn đầu. Đoạn hai.');
    await desk.page.context().setOffline(false);
    expect(await desk.actions.save()).toContain('Đã lưu bản nháp.');
    expect(await readStored(desk.person, story, 'body')).toBe('Đoạn đầu. Đoạn hai.');
  });

  it('stays when it was typed while a slow line was saving what stood before it', async ({ desk }) => {
    const story = await storeDraft(desk.person, { title: 'Bài trên đường truyền chậm', body: 'Đoạn đầu.' });
    await desk.form.open(story.address);
    await desk.form.writeBody(' Đoạn hai.');
    const [isSent, letGo] = await holdSave(desk);
    await desk.actions.pressSave();
    await isSent;
    await desk.form.writeBody(' Gõ lúc đang lưu.');
    letGo();
    await expect.poll(() => readStored(desk.person, story, 'body')).toBe('Đoạn đầu. Đoạn hai.');
    await desk.page.getByText('Đã lưu bản nháp.').waitFor();
    await desk.page.waitForLoadState('networkidle');
    expect(await desk.form.readBody()).toBe('Đoạn đầu. Đoạn hai. Gõ lúc đang lưu.');
    expect(await desk.actions.save()).toContain('Đã lưu bản nháp.');
    expect(await readStored(desk.person, story, 'body')).toBe('Đoạn đầu. Đoạn hai. Gõ lúc đang lưu.');
  });

  it('outlives a login that ended: it is offered back after the next one', async ({ desk }) => {
    const story = await storeDraft(desk.person, { title: 'Bài lúc hết phiên' });
    await desk.form.open(story.address);
    await desk.form.write('Sapo', HALF);
    await saveAsSessionEnds(desk);
    const ended = desk.page.getByRole('alertdialog', { name: 'Phiên làm việc đã kết thúc' });
    expect(await ended.innerText()).toContain('Phần chưa lưu được giữ trên máy này');
    await ended.getByRole('button').last().click();
    await desk.page.waitForURL(/\/auth\/login/);

    await logIn(desk.page, desk.person);
    await desk.form.open(story.address);
    await desk.writing.offer.getByText(HALF).waitFor();
    await desk.writing.offer.getByRole('button', { name: 'Lấy lại' }).click();
    expect(await desk.form.read('Sapo')).toBe(HALF);
    expect(await desk.actions.save()).toContain('Đã lưu bản nháp.');
    expect(await readStored(desk.person, story, 'summary')).toBe(HALF);
  });
});

/** What is typed is kept within a second; the panel says so by the minute. */
async function waitUntilKept({ page }: Desk, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(readKept)).toContain(words);
}

/** In the page: all that is kept in this browser. */
async function readKept(): Promise<string> {
  const toAnswer = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('nothing is kept here'));
    });
  const database = await toAnswer(indexedDB.open('ntm-unsaved-texts'));
  const texts: unknown[] = await toAnswer(database.transaction('texts').objectStore('texts').getAll());
  database.close();
  return JSON.stringify(texts);
}

/** The page is gone at once, without a word to it. */
async function breakDown({ page }: Desk): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const isGone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await isGone;
  await page.close();
}

/**
 * What the browser holds of the login is worth nothing any more, as after the longest time it may last, and “Lưu” is
 * pressed. Both in one task of the page: what the panels ask by themselves would find out first, and cover the button.
 */
async function saveAsSessionEnds({ page }: Desk): Promise<void> {
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Lưu', exact: true }).evaluate((button: HTMLButtonElement) => {
    localStorage.setItem('jwtToken', JSON.stringify('het-han'));
    button.click();
  });
}

/** A line on which the form's fields come after the story. @returns what lets them come */
async function holdFields({ page }: Desk): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/content-types\/[^/]+\/configuration$/, async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    resolve();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** Keeps the next save on its way. @returns what waits until it is sent, and what lets it go */
async function holdSave({ page }: Desk): Promise<[isSent: Promise<void>, letGo: () => void]> {
  const [sent, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const isSave = (url: URL) =>
    /^\/content-manager\/collection-types\/[^/]+\/[a-z0-9]{24}$/.test(url.pathname);
  await page.route(isSave, async (route) => {
    if (route.request().method() === 'PUT') {
      sent.resolve();
      await held.promise;
    }
    await route.continue();
  });
  return [sent.promise, held.resolve];
}
