import { describe, expect } from 'vitest';
import { openDesk } from './desk/desk.ts';
import { it as browserIt } from './it.ts';

/** Saved by its journalist and open at both desks; every step goes on from there. */
const TITLE = 'Bản Phung khơi lại mương cũ';

const it = browserIt
  .extend('lan', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'lan-viet-bai@example.vn'),
  )
  .extend('minh', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'minh-bien-tap@example.vn', 'strapi-editor'),
  );

describe('two people with one story', () => {
  it('are told of each other: who, since when, and who writes', async ({ lan, minh }) => {
    await lan.form.openNew();
    await lan.form.write('Tiêu đề', TITLE);
    await lan.form.writeBody('Đoạn đầu.');
    await lan.actions.save();
    await lan.page.waitForURL(/article\/[a-z0-9]{24}/);
    await lan.writing.waitFor('Chỉ mình bạn đang mở mục này.');

    await minh.form.open(lan.page.url());
    await minh.writing.waitFor(/^Người Thử đang mở xem từ \d\d:\d\d/);
    await lan.writing.waitFor(/^Người Thử đang mở xem từ \d\d:\d\d/);
    await minh.form.write('Sapo', 'Sapo của Minh.');
    await lan.writing.waitFor(/^Người Thử đang sửa từ \d\d:\d\d/);
  });

  it('see both texts when the slower one saves, and nothing is written over', async ({ lan, minh }) => {
    await lan.form.writeBody(' Lan viết tiếp ở đây.');
    await minh.form.writeBody(' Minh sửa trước.');
    await minh.actions.save();
    await lan.writing.waitFor(/đã lưu một bản mới hơn lúc \d\d:\d\d/);

    expect(await lan.actions.save()).toContain('vẫn còn nguyên');
    const { conflict } = lan.writing;
    await conflict.getByText('Lan viết tiếp ở đây.').waitFor();
    expect(await conflict.innerText()).toContain('Minh sửa trước.');
    await lan.page.keyboard.press('Escape');
    expect(await lan.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
    await minh.form.reopen();
    expect(await minh.form.readBody()).toBe('Đoạn đầu. Minh sửa trước.');
  });

  it('may keep one’s own text as the newest; the other’s stays in the history', async ({ lan, minh }) => {
    await lan.actions.save();
    await lan.writing.conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click();
    await lan.writing.conflict.waitFor({ state: 'hidden' });
    await expect.poll(() => lan.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
    await minh.form.reopen();
    expect(await minh.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
  });

  it('may take the other’s text', async ({ lan, minh }) => {
    await lan.form.writeBody(' Lan lại viết.');
    await minh.form.writeBody(' Minh lại nhanh hơn.');
    await minh.actions.save();
    await lan.actions.save();
    await lan.writing.conflict.getByRole('button', { name: 'Lấy bản của họ' }).click();
    await expect.poll(() => lan.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây. Minh lại nhanh hơn.');
    expect(await lan.actions.save().catch(String)).not.toContain('bản mới hơn');
  });

  it('find every text in the history, and have one back', async ({ lan }) => {
    const { page } = lan;
    await lan.form.reopen();
    await page.getByRole('button', { name: 'Xem lịch sử' }).click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    const versions = history.getByRole('listitem').getByRole('button');
    await versions.first().waitFor();
    const [texts] = [await versions.allInnerTexts()];
    expect(texts.filter((text) => text.includes('Để riêng')).length).toBe(2);
    const first = texts.findIndex((text) => text.startsWith('Bản 1 '));

    await versions.nth(first).focus();
    await page.keyboard.press('Enter');
    await history.getByText('Đoạn đầu.').waitFor();
    await history.getByRole('button', { name: 'Khôi phục bản 1' }).click();
    await history.waitFor({ state: 'hidden' });
    await expect.poll(() => lan.form.readBody()).toBe('Đoạn đầu.');
  });
});
