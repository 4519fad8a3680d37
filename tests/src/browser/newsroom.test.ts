import { describe, expect } from 'vitest';
import { openDesk } from './desk/desk.ts';
import { it as browserIt } from './it.ts';

const TITLE = 'Bản tin qua tay cả toà soạn';

const it = browserIt
  .extend('reporter', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'phong-vien-duyet@example.vn'),
  )
  .extend('editor', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'bien-tap-duyet@example.vn', 'strapi-editor'),
  )
  .extend('reviewer', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'tham-dinh-duyet@example.vn', 'tham-dinh-vien'),
  );

describe('a story that goes through the newsroom', () => {
  it('is handed in by its writer, who has no button to approve or publish it', async ({ reporter }) => {
    const { form, actions, page } = reporter;
    await form.openNew();
    await form.write('Tiêu đề', TITLE);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    expect(await actions.move('Gửi biên tập')).toContain('Bài ở bước “Chờ biên tập”');
    for (const name of ['Duyệt', 'Trả lại', 'Hẹn giờ đăng'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    expect(await page.getByRole('button', { name: 'Đăng', exact: true }).isDisabled()).toBe(true);
  });

  it('comes back with a reason, and goes on to a reviewer', async ({ reporter, editor, reviewer }) => {
    const address = reporter.page.url();
    await editor.page.goto(address);
    expect(await editor.actions.move('Nhận biên tập')).toContain('Đã xong');
    expect(await editor.actions.move('Trả lại', 'Thiếu ảnh đại diện.')).toContain('Bài ở bước “Trả lại”');

    await reporter.page.reload();
    await reporter.page.getByText('trả lại: Thiếu ảnh đại diện.').waitFor();
    expect(await reporter.actions.move('Gửi biên tập')).toContain('Bài ở bước “Chờ biên tập”');

    await editor.page.reload();
    expect(await editor.actions.move('Gửi thẩm định')).toContain('Bài ở bước “Chờ thẩm định”');
    await reviewer.page.goto(address);
    expect(await reviewer.actions.move('Duyệt')).toContain('Bài ở bước “Đã duyệt”');
  });

  it('tells its life beside the form', async ({ reviewer }) => {
    const { page } = reviewer;
    await page.getByRole('button', { name: /^Xem cả \d+ dòng/ }).click();
    for (const line of [
      'Tạo bài',
      'Nhận biên tập',
      'Thiếu ảnh đại diện.',
      'Duyệt: “Chờ thẩm định” → “Đã duyệt”',
    ])
      expect(await page.getByText(line, { exact: true }).count(), line).toBeGreaterThan(0);
  });

  it('is found in the list by its stage', async ({ editor }) => {
    const { page } = editor;
    await page.goto('/admin/content-manager/collection-types/api::article.article');
    await page.getByRole('combobox', { name: 'Bước duyệt' }).click();
    await page.getByRole('option', { name: 'Đã duyệt' }).click();
    await page.getByRole('gridcell', { name: TITLE }).waitFor();
    await page.getByRole('combobox', { name: 'Bước duyệt' }).click();
    await page.getByRole('option', { name: 'Nháp' }).click();
    await page.getByRole('gridcell', { name: TITLE }).waitFor({ state: 'detached' });
  });
});
