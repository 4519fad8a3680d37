import { describe, expect } from 'vitest';
import { textPath } from '../cms/newsroom.ts';
import { openDesk } from './desk/desk.ts';
import { readStored, storeDraft } from './desk/stored-story.ts';
import { it as browserIt } from './it.ts';

/** Saved by Lan, and open at both desks; every step goes on from there. */
const STORY = { title: 'Bản Phung khơi lại mương cũ', body: 'Đoạn đầu.' };

const it = browserIt
  .extend('lan', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'lan-viet-bai@example.vn', 'phong-vien', 'Nguyễn Thị Lan'),
  )
  .extend('minh', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'minh-bien-tap@example.vn', 'strapi-editor', 'Trần Văn Minh'),
  )
  .extend('story', { scope: 'file' }, ({ lan }) => storeDraft(lan.person, STORY));

describe('two people with one story', () => {
  it('are told of each other: who, since when, and who writes', async ({ lan, minh, story }) => {
    await lan.form.open(story.address);
    await lan.writing.waitFor('Chỉ mình bạn đang mở mục này.');
    await minh.form.open(story.address);
    await minh.writing.waitFor(/^Nguyễn Thị Lan đang mở xem từ \d\d:\d\d/);
    await minh.form.write('Sapo', 'Sapo của Minh.');
    await lan.writing.waitFor(/^Trần Văn Minh đang sửa từ \d\d:\d\d/);
  });

  it('see both texts when the slower one saves, and nothing is written over', async ({
    lan,
    minh,
    story,
  }) => {
    await lan.form.writeBody(' Lan viết tiếp ở đây.');
    await minh.form.writeBody(' Minh sửa trước.');
    expect(await minh.actions.save()).toContain('Đã lưu bản nháp.');
    await lan.writing.waitFor(/^Trần Văn Minh đã lưu một bản mới hơn lúc \d\d:\d\d/);

    await lan.actions.pressSave();
    const { conflict } = lan.writing;
    await conflict.getByText('Lan viết tiếp ở đây').waitFor();
    expect(await conflict.innerText()).toContain('Minh sửa trước');
    await lan.page.keyboard.press('Escape');
    await conflict.waitFor({ state: 'hidden' });
    expect(await lan.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
    expect(await readStored(lan.person, story, 'body')).toBe('Đoạn đầu. Minh sửa trước.');
    await lan.writing.waitFor(/^Trần Văn Minh đã lưu một bản mới hơn/);
  });

  it('are asked again, and may keep their own text as the newest', async ({ lan, story }) => {
    await lan.actions.pressSave();
    await lan.writing.conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click();
    await lan.writing.conflict.waitFor({ state: 'hidden' });
    await expect.poll(() => lan.form.readBody()).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
    expect(await readStored(lan.person, story, 'body')).toBe('Đoạn đầu. Lan viết tiếp ở đây.');
  });

  it('may take the other’s text, and write on from there', async ({ lan, minh, story }) => {
    await lan.form.writeBody(' Lan lại viết.');
    const body = 'Đoạn đầu. Minh lại nhanh hơn.';
    expect((await minh.person.request('PUT', textPath(story.documentId), { body })).status).toBe(200);
    await lan.actions.pressSave();
    await lan.writing.conflict.getByRole('button', { name: 'Lấy bản của họ' }).click();
    await expect.poll(() => lan.form.readBody()).toBe(body);
    await lan.form.writeBody(' Lan đồng ý.');
    expect(await lan.actions.save()).toContain('Đã lưu bản nháp.');
    expect(await readStored(lan.person, story, 'body')).toBe(`${body} Lan đồng ý.`);
  });

  it('find every text in the history, and have one back', async ({ lan }) => {
    const { page } = lan;
    await page.getByRole('button', { name: 'Xem lịch sử' }).click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    const versions = history.getByRole('listitem').getByRole('button');
    await versions.first().waitFor();
    const texts = await versions.allInnerTexts();
    expect(texts.filter((text) => text.includes('Để riêng')).length).toBe(2);

    await versions.nth(texts.findIndex((text) => text.startsWith('Bản 1 '))).focus();
    await page.keyboard.press('Enter');
    await history.getByText('Đoạn đầu.').waitFor();
    await history.getByRole('button', { name: 'Khôi phục bản 1' }).click();
    await history.waitFor({ state: 'hidden' });
    await expect.poll(() => lan.form.readBody()).toBe('Đoạn đầu.');
  });
});
