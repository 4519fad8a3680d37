import type { Page } from 'playwright-core';

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Uploads a picture from the journalist's machine and makes it the story's cover; alt and credit are not written. */
export async function uploadCover(page: Page, file: PictureFile): Promise<void> {
  const empty = page.getByRole('button', { name: 'Chưa có gì. Bấm để thêm.' });
  await empty.first().click();
  await page.getByRole('region', { name: 'Ảnh', exact: true }).getByRole('button').first().click();
  const library = page.getByRole('dialog', { name: 'Thêm tệp' });
  await library.getByRole('button', { name: 'Thêm tệp', exact: true }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Tải 1 tệp lên kho' }).click();
  await page.getByRole('tab', { name: 'Tệp đã chọn 1' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await library.waitFor({ state: 'hidden' });
}
