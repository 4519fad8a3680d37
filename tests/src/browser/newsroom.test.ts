import { describe, expect } from 'vitest';
import { WORDING } from '../cms/desk.ts';
import { move } from '../cms/newsroom.ts';
import { openDesk, type Desk } from './desk/desk.ts';
import { storeStory } from './desk/stored-story.ts';
import { it as browserIt } from './it.ts';

const LIST = '/admin/content-manager/collection-types/api::article.article';
const TITLE = 'Bản tin qua tay cả toà soạn';

const it = browserIt
  .extend('reporter', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'phong-vien-duyet@example.vn', 'phong-vien', 'Sùng A Páo'),
  )
  .extend('editor', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'bien-tap-duyet@example.vn', 'strapi-editor', 'Lê Thị Hoa'),
  )
  .extend('reviewer', { scope: 'file' }, ({ browser, sample }) =>
    openDesk(browser, sample.cmsUrl, 'tham-dinh-duyet@example.vn', 'tham-dinh-vien', 'Đỗ Văn Sơn'),
  )
  .extend('story', { scope: 'file' }, async ({ reporter, editor }, { onCleanup }) => {
    const story = await storeStory(reporter.person, TITLE);
    onCleanup(async () => {
      await move(editor.person, story.documentId, 'withdraw', WORDING);
    });
    return story;
  });

describe('a story that goes through the newsroom', () => {
  it('is handed in by its writer, who has no button to approve or publish it', async ({
    reporter,
    story,
  }) => {
    const { actions, form, page } = reporter;
    await form.open(story.address);
    expect(await actions.move('Gửi biên tập')).toContain('Bài ở bước “Chờ biên tập”');
    for (const name of ['Duyệt', 'Trả lại', 'Gửi thẩm định', 'Hẹn giờ đăng'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    expect(await page.getByRole('button', { name: 'Đăng', exact: true }).isDisabled()).toBe(true);
  });

  it('is taken by an editor, who is told who has it open, and given back with a reason', async ({
    reporter,
    editor,
    story,
  }) => {
    await editor.form.open(story.address);
    await editor.writing.waitFor(/^Sùng A Páo đang mở xem từ \d\d:\d\d/);
    expect(await editor.actions.move('Nhận biên tập')).toContain('Đã xong');
    expect(await editor.actions.move('Trả lại', 'Thiếu ảnh đại diện.')).toContain('Bài ở bước “Trả lại”');
    await reporter.page.getByText('Lê Thị Hoa trả lại: Thiếu ảnh đại diện.').waitFor();
    expect(await reporter.actions.move('Gửi biên tập')).toContain('Bài ở bước “Chờ biên tập”');
  });

  it('is approved by the reviewer to whom the editor sends it, and who finds it in the list', async ({
    editor,
    reviewer,
  }) => {
    await editor.page.getByRole('button', { name: 'Gửi thẩm định', exact: true }).waitFor();
    const letGo = await holdStates(editor);
    expect(await editor.actions.move('Gửi thẩm định')).toContain('Bài ở bước “Chờ thẩm định”');
    expect(await editor.page.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0);
    await letGo();
    await reviewer.page.goto(LIST);
    await chooseStage(reviewer, 'Đang chờ tôi');
    await reviewer.page.getByRole('link', { name: TITLE }).click();
    expect(await reviewer.actions.move('Duyệt')).toContain('Bài ở bước “Đã duyệt”');
    expect(await reviewer.page.getByRole('button', { name: 'Đăng', exact: true }).isDisabled()).toBe(true);
  });

  it('waits for its hour, and is published before it only by who says so', async ({ editor, sample }) => {
    const { actions, page, panel } = editor;
    expect(await actions.schedule('2099-12-31T06:30')).toContain('Đã xong “Hẹn giờ đăng”');
    await page.getByText('Tự đăng lúc Thứ Năm, 31/12/2099, 06:30 (giờ Hà Nội)').waitFor();
    const [question, answer] = await actions.publishBeforeTime();
    expect(question).toContain('06:30 (giờ Hà Nội)');
    expect(answer).toContain('Đã đăng.');
    await panel.waitFor(/^Đã lên trang lúc/);
    const address = await panel.findLink();
    expect(address).toContain(sample.siteUrl);
    expect(await (await fetch(address as string)).text()).toContain(TITLE);
  });

  it('tells its life beside the form', async ({ editor }) => {
    const { page } = editor;
    await page.getByRole('button', { name: /^Xem cả \d+ dòng/ }).click();
    for (const line of [
      'Tạo bài',
      'Nhận biên tập',
      'Thiếu ảnh đại diện.',
      'Gửi thẩm định: “Chờ biên tập” → “Chờ thẩm định”',
      'Duyệt: “Chờ thẩm định” → “Đã duyệt”',
      'Đăng',
    ])
      await page.getByText(line, { exact: true }).first().waitFor();
  });

  it('is found in the list by its stage', async ({ editor }) => {
    const { page } = editor;
    await page.goto(LIST);
    await chooseStage(editor, 'Đã duyệt');
    await page.getByText('Bước duyệt là Đã duyệt').waitFor();
    await page.getByRole('link', { name: TITLE }).waitFor();
    await chooseStage(editor, 'Trả lại');
    await page.getByText('Bước duyệt là Trả lại').waitFor();
    await page.getByRole('link', { name: TITLE }).waitFor({ state: 'detached' });
  });
});

/** A line so slow that where a story stands is not read again. @returns what makes it fast again */
async function holdStates({ page }: Desk): Promise<() => Promise<void>> {
  const state = /\/newsroom\/[^/]+\/[^/]+$/;
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(state, async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    resolve();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

async function chooseStage({ page }: Desk, stage: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Bước duyệt' }).click();
  await page.getByRole('option', { name: stage }).click();
}
