import { describe, expect } from 'vitest';
import { openDesk } from './desk/desk.ts';
import { readStored, storeDraft } from './desk/stored-story.ts';
import { it as browserIt } from './it.ts';

const it = browserIt.extend('desk', { scope: 'file' }, ({ browser, sample }) =>
  openDesk(browser, sample.cmsUrl, 'go-phim-luu@example.vn'),
);

describe('a journalist who saves by the keyboard', () => {
  it.for(['Control+s', 'Control+Enter'])(
    'saves the last letter typed, and writes on where they were: %s',
    async (keys, { desk }) => {
      const story = await storeDraft(desk.person, { title: `Bài lưu bằng ${keys}`, summary: 'Bà con' });
      const { form, page } = desk;
      await form.open(story.address);
      await desk.writing.waitFor('Chỉ mình bạn đang mở mục này.');
      await page.getByRole('textbox', { name: 'Sapo', exact: true }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' gop cong');
      await page.keyboard.press(keys);
      await page.getByText('Đã lưu bản nháp.').waitFor();
      await page.keyboard.type(' lam duong');
      expect(await form.read('Sapo')).toBe('Bà con gop cong lam duong');
      expect(await readStored(desk.person, story, 'summary')).toBe('Bà con gop cong');
      await page.keyboard.press(keys);
      await expect.poll(() => readStored(desk.person, story, 'summary')).toBe('Bà con gop cong lam duong');
    },
  );
});
