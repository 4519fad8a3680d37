import { describe, expect } from 'vitest';
import { sendCover } from './desk/cover-field.ts';
import { openDesk } from './desk/desk.ts';
import { it as browserIt } from './it.ts';

const it = browserIt.extend('desk', { scope: 'file' }, ({ browser, sample }) =>
  openDesk(browser, sample.cmsUrl, 'gui-tep-la@example.vn'),
);

describe('a journalist whose file cannot be used', () => {
  it.for([
    ['ve.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'Bản vẽ SVG'],
    ['anh chụp.jpg', 'image/jpeg', 'Đây chỉ là chữ', 'không phải là ảnh hoặc đã hỏng'],
  ] as const)(
    'is told beside the file why, and what to do: %s',
    async ([name, mimeType, text, words], { desk }) => {
      const { form, page } = desk;
      await form.openNew();
      const library = await sendCover(page, { name, mimeType, buffer: Buffer.from(text) });
      await library.getByText(words).waitFor();
      expect(await library.innerText()).toContain(`“${name}”`);
      page.once('dialog', (question) => void question.accept());
      await library.getByRole('button', { name: 'Hủy' }).click();
      await library.getByText(words).waitFor({ state: 'detached' });
    },
  );
});
