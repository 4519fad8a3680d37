import type { Locator, Page } from 'playwright-core';

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Uploads a picture from the journalist's machine and makes it the story's cover; alt and credit are not written. */
export async function uploadCover(page: Page, file: PictureFile): Promise<void> {
  const library = await sendCover(page, file);
  await page.getByRole('tab', { name: 'Tệp đã chọn 1' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await library.waitFor({ state: 'hidden' });
}

/** Chooses a file for the story's cover and sends it, whatever is answered. @returns the dialog in which that is said */
export async function sendCover(page: Page, file: PictureFile): Promise<Locator> {
  const empty = page.getByRole('button', { name: 'Chưa có gì. Bấm để thêm.' });
  await empty.first().click();
  await page.getByRole('region', { name: 'Ảnh', exact: true }).getByRole('button').first().click();
  const library = page.getByRole('dialog', { name: 'Thêm tệp' });
  await library.getByRole('button', { name: 'Thêm tệp', exact: true }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Tải 1 tệp lên kho' }).click();
  return library;
}
